// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  conversationsCreate,
  conversationsDelete,
  conversationsExists,
  conversationsGet,
  conversationsGetMeta,
  conversationsGetState,
  conversationsList,
  conversationsListPages,
  conversationsUpdateInbox,
  conversationsUpdateMeta,
  conversationsUpdateRouting,
  conversationsUpdateState,
} from "../operations/conversations.ts";
import type {
  ConversationsCreateResponse,
  ConversationsDeleteResponse,
  ConversationsGetMetaResponse,
  ConversationsGetResponse,
  ConversationsGetStateResponse,
  ConversationsListPagesResponse,
  ConversationsListResponse,
  ConversationsUpdateInboxResponse,
  ConversationsUpdateMetaResponse,
  ConversationsUpdateRoutingResponse,
  ConversationsUpdateStateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.conversations`: each answers with the reply that it is given, or with the documented example. */
export const conversationsMocks = {
  /** Creates an empty conversation. `POST /website/{website_id}/conversation` */
  create: (reply?: ConversationsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { session_id: "session_00000000-0000-4000-8000-000000000002" },
        },
      },
      reply,
      init,
    ),
  /** Deletes a conversation. `DELETE /website/{website_id}/conversation/{session_id}` */
  delete: (reply?: ConversationsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "deleted", data: {} } },
      reply,
      init,
    ),
  /** Tells whether a conversation exists. `HEAD /website/{website_id}/conversation/{session_id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsExists, { status: 200 }, reply, init),
  /** Gets a conversation. `GET /website/{website_id}/conversation/{session_id}` */
  get: (reply?: ConversationsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            session_id: "session_00000000-0000-4000-8000-000000000002",
            website_id: "8c842203-0000-4000-8000-000000000001",
            state: "pending",
            unread: { operator: 1, visitor: 0 },
            meta: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
            created_at: 1767225600000,
            updated_at: 1767225660000,
          },
        },
      },
      reply,
      init,
    ),
  /** Gets what is known of the visitor. `GET /website/{website_id}/conversation/{session_id}/meta` */
  getMeta: (reply?: ConversationsGetMetaResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetMeta,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
        },
      },
      reply,
      init,
    ),
  /** Gets the state of a conversation. `GET /website/{website_id}/conversation/{session_id}/state` */
  getState: (reply?: ConversationsGetStateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetState,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { state: "pending" } },
      },
      reply,
      init,
    ),
  /** Lists conversations. `GET /website/{website_id}/conversations/{page_number}` */
  list: (reply?: ConversationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsList,
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
              state: "pending",
              unread: { operator: 1, visitor: 0 },
              meta: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
              created_at: 1767225600000,
              updated_at: 1767225660000,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the pages that the visitor looked at. `GET /website/{website_id}/conversation/{session_id}/pages/{page_number}` */
  listPages: (reply?: ConversationsListPagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListPages,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ page_title: "Prices", page_url: "https://acme.example/prices", timestamp: 1767225600000 }],
        },
      },
      reply,
      init,
    ),
  /** Moves a conversation to another inbox. `PATCH /website/{website_id}/conversation/{session_id}/inbox` */
  updateInbox: (reply?: ConversationsUpdateInboxResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsUpdateInbox,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes what is known of the visitor. `PATCH /website/{website_id}/conversation/{session_id}/meta` */
  updateMeta: (reply?: ConversationsUpdateMetaResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsUpdateMeta,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Assigns a conversation to an operator, or to nobody. `PATCH /website/{website_id}/conversation/{session_id}/routing` */
  updateRouting: (reply?: ConversationsUpdateRoutingResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsUpdateRouting,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes the state of a conversation. `PATCH /website/{website_id}/conversation/{session_id}/state` */
  updateState: (reply?: ConversationsUpdateStateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsUpdateState,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
