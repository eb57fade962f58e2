// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  messagesDelete,
  messagesGet,
  messagesGetOriginal,
  messagesList,
  messagesMarkDelivered,
  messagesMarkRead,
  messagesMarkUnread,
  messagesSend,
  messagesUpdate,
  messagesUpdateCompose,
} from "../operations/messages.ts";
import type {
  MessagesDeleteResponse,
  MessagesGetOriginalResponse,
  MessagesGetResponse,
  MessagesListResponse,
  MessagesMarkDeliveredResponse,
  MessagesMarkReadResponse,
  MessagesMarkUnreadResponse,
  MessagesSendResponse,
  MessagesUpdateComposeResponse,
  MessagesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.messages`: each answers with the reply that it is given, or with the documented example. */
export const messagesMocks = {
  /** Deletes a message. `DELETE /website/{website_id}/conversation/{session_id}/message/{fingerprint}` */
  delete: (reply?: MessagesDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Gets a message. `GET /website/{website_id}/conversation/{session_id}/message/{fingerprint}` */
  get: (reply?: MessagesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            session_id: "session_00000000-0000-4000-8000-000000000002",
            website_id: "8c842203-0000-4000-8000-000000000001",
            type: "text",
            from: "user",
            origin: "chat",
            content: "Hello",
            fingerprint: 163300000001,
            timestamp: 1767225600000,
            user: { nickname: "Ann" },
          },
        },
      },
      reply,
      init,
    ),
  /** Gets the raw form of a message. `GET /website/{website_id}/conversation/{session_id}/original/{original_id}` */
  getOriginal: (reply?: MessagesGetOriginalResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesGetOriginal,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            website_id: "8c842203-0000-4000-8000-000000000001",
            session_id: "session_00000000-0000-4000-8000-000000000002",
            original_id: "0a1b2c3d-0000-4000-8000-000000000028",
            type: "email",
            headers: {},
            content: "Hello",
            timestamp: 1767225600000,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists messages of a conversation, the latest page first. `GET /website/{website_id}/conversation/{session_id}/messages` */
  list: (reply?: MessagesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              session_id: "session_00000000-0000-4000-8000-000000000002",
              website_id: "8c842203-0000-4000-8000-000000000001",
              type: "text",
              from: "user",
              origin: "chat",
              content: "Hello",
              fingerprint: 163300000001,
              timestamp: 1767225600000,
              user: { nickname: "Ann" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Marks messages as delivered. `PATCH /website/{website_id}/conversation/{session_id}/delivered` */
  markDelivered: (reply?: MessagesMarkDeliveredResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesMarkDelivered,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Marks messages as read. `PATCH /website/{website_id}/conversation/{session_id}/read` */
  markRead: (reply?: MessagesMarkReadResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesMarkRead,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Marks a conversation as unread. `PATCH /website/{website_id}/conversation/{session_id}/unread` */
  markUnread: (reply?: MessagesMarkUnreadResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesMarkUnread,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Sends a message. `POST /website/{website_id}/conversation/{session_id}/message` */
  send: (reply?: MessagesSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesSend,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { fingerprint: 163300000001 } },
      },
      reply,
      init,
    ),
  /** Changes the content of a message. `PATCH /website/{website_id}/conversation/{session_id}/message/{fingerprint}` */
  update: (reply?: MessagesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesUpdate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells that somebody types. `PATCH /website/{website_id}/conversation/{session_id}/compose` */
  updateCompose: (reply?: MessagesUpdateComposeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesUpdateCompose,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
