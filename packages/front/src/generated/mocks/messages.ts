// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  messagesGet,
  messagesGetEml,
  messagesGetSeenStatus,
  messagesImport,
  messagesMarkSeen,
  messagesReceiveCustom,
  messagesReply,
  messagesSend,
} from "../operations/messages.ts";
import type {
  MessagesGetResponse,
  MessagesGetSeenStatusResponse,
  MessagesImportResponse,
  MessagesReceiveCustomResponse,
  MessagesReplyResponse,
  MessagesSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.messages`: each answers with the reply that it is given, or with the documented example. */
export const messagesMocks = {
  /** Gets a message. `GET /messages/{message_id}` */
  get: (reply?: MessagesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: {
            self: "https://acme.api.frontapp.com/messages/msg_1a2b",
            related: {
              conversation: "https://acme.api.frontapp.com/conversations/cnv_abc123",
              message_seen: "https://acme.api.frontapp.com/messages/msg_1a2b/seen",
            },
          },
          id: "msg_1a2b",
          message_uid: "3f2a",
          type: "email",
          is_inbound: true,
          draft_mode: null,
          created_at: 1767225600.456,
          subject: "Invoice",
          blurb: "Where is my",
          author: null,
          recipients: [{ _links: {}, name: "Ann", handle: "ann@example.com", role: "from" }],
          body: "Where is my invoice?",
          text: "Where is my invoice?",
          attachments: [
            {
              id: "fil_1a2b",
              filename: "order.pdf",
              url: "https://acme.api.frontapp.com/download/fil_1a2b",
              content_type: "application/pdf",
              size: 2048,
              metadata: { is_inline: false },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Gets an email as it was sent, in EML. `GET /messages/{message_id}` */
  getEml: (reply?: Blob | Uint8Array<ArrayBuffer> | string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesGetEml,
      {
        status: 200,
        contentType: "message/rfc822",
        example: "From: ann@example.com\r\nSubject: Invoice\r\n\r\nWhere is my invoice?",
        form: true,
      },
      reply,
      init,
    ),
  /** Lists who has seen a message. `GET /messages/{message_id}/seen` */
  getSeenStatus: (reply?: MessagesGetSeenStatusResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesGetSeenStatus,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/messages/msg_1a2b/seen" },
          _results: [
            { _links: {}, first_seen_at: "1767225600.456", seen_by: { source: "email", handle: "ann@example.com" } },
          ],
        },
      },
      reply,
      init,
    ),
  /** Imports an old message into an inbox. `POST /inboxes/{inbox_id}/imported_messages` */
  import: (reply?: MessagesImportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesImport,
      { status: 202, contentType: "application/json", example: { status: "accepted", message_uid: "3f2a" } },
      reply,
      init,
    ),
  /** Marks a message that was sent as seen by its recipient. `POST /messages/{message_id}/seen` */
  markSeen: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, messagesMarkSeen, { status: 204 }, reply, init),
  /** Brings a message into a custom channel. `POST /channels/{channel_id}/incoming_messages` */
  receiveCustom: (reply?: MessagesReceiveCustomResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesReceiveCustom,
      { status: 202, contentType: "application/json", example: { status: "accepted", message_uid: "3f2a" } },
      reply,
      init,
    ),
  /** Replies to the customer of a conversation. `POST /conversations/{conversation_id}/messages` */
  reply: (reply?: MessagesReplyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesReply,
      { status: 202, contentType: "application/json", example: { status: "accepted", message_uid: "3f2a" } },
      reply,
      init,
    ),
  /** Starts a conversation with a message. `POST /channels/{channel_id}/messages` */
  send: (reply?: MessagesSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesSend,
      { status: 202, contentType: "application/json", example: { status: "accepted", message_uid: "3f2a" } },
      reply,
      init,
    ),
};
