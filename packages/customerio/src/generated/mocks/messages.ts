// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { messagesGet, messagesGetArchived, messagesList } from "../operations/messages.ts";
import type { MessagesGetArchivedResponse, MessagesGetResponse, MessagesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.messages`: each answers with the reply that it is given, or with the documented example. */
export const messagesMocks = {
  /** Gets a message. `GET /v1/messages/{message_id}` */
  get: (reply?: MessagesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: {
            id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
            type: "email",
            customer_id: "user-123",
            recipient: "user@example.com",
            subject: "Hello",
            created: 1704067200,
            metrics: { sent: 1704067201 },
          },
        },
      },
      reply,
      init,
    ),
  /** Gets what was sent, word for word. `GET /v1/messages/{message_id}/archived_message` */
  getArchived: (reply?: MessagesGetArchivedResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesGetArchived,
      {
        status: 200,
        contentType: "application/json",
        example: {
          archived_message: {
            id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
            subject: "Hello",
            body: "<p>Hi</p>",
            recipient: "user@example.com",
            forgotten: false,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists messages. `GET /v1/messages` */
  list: (reply?: MessagesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      messagesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          messages: [
            {
              id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
              type: "email",
              customer_id: "user-123",
              recipient: "user@example.com",
              subject: "Hello",
              created: 1704067200,
              metrics: { sent: 1704067201 },
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
};
