// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  conversationsCreate,
  conversationsDelete,
  conversationsExists,
  conversationsGet,
  conversationsGetBlock,
  conversationsGetMeta,
  conversationsGetParticipants,
  conversationsGetRelations,
  conversationsGetRouting,
  conversationsGetState,
  conversationsGetVerify,
  conversationsInitiate,
  conversationsList,
  conversationsListEvents,
  conversationsListFiles,
  conversationsListPages,
  conversationsPurgeChatboxBinding,
  conversationsRedeemIdentityVerification,
  conversationsReport,
  conversationsRequestFeedback,
  conversationsRequestIdentityVerification,
  conversationsRequestToolCall,
  conversationsRequestTranscript,
  conversationsSaveParticipants,
  conversationsScheduleReminder,
  conversationsUpdateBlock,
  conversationsUpdateInbox,
  conversationsUpdateMeta,
  conversationsUpdateOpenState,
  conversationsUpdateRouting,
  conversationsUpdateState,
  conversationsUpdateVerify,
} from "../operations/conversations.ts";
import type {
  ConversationsCreateResponse,
  ConversationsDeleteResponse,
  ConversationsGetBlockResponse,
  ConversationsGetMetaResponse,
  ConversationsGetParticipantsResponse,
  ConversationsGetRelationsResponse,
  ConversationsGetResponse,
  ConversationsGetRoutingResponse,
  ConversationsGetStateResponse,
  ConversationsGetVerifyResponse,
  ConversationsInitiateResponse,
  ConversationsListEventsResponse,
  ConversationsListFilesResponse,
  ConversationsListPagesResponse,
  ConversationsListResponse,
  ConversationsPurgeChatboxBindingResponse,
  ConversationsRedeemIdentityVerificationResponse,
  ConversationsReportResponse,
  ConversationsRequestFeedbackResponse,
  ConversationsRequestIdentityVerificationResponse,
  ConversationsRequestToolCallResponse,
  ConversationsRequestTranscriptResponse,
  ConversationsSaveParticipantsResponse,
  ConversationsScheduleReminderResponse,
  ConversationsUpdateBlockResponse,
  ConversationsUpdateInboxResponse,
  ConversationsUpdateMetaResponse,
  ConversationsUpdateOpenStateResponse,
  ConversationsUpdateRoutingResponse,
  ConversationsUpdateStateResponse,
  ConversationsUpdateVerifyResponse,
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
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
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
  /** Tells whether incoming messages are blocked. `GET /website/{website_id}/conversation/{session_id}/block` */
  getBlock: (reply?: ConversationsGetBlockResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetBlock,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { blocked: false } },
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
          data: { nickname: "Ann", email: "ann@example.com", segments: ["chat"], data: { plan: "pro" } },
        },
      },
      reply,
      init,
    ),
  /** Gets who takes part beside the visitor. `GET /website/{website_id}/conversation/{session_id}/participants` */
  getParticipants: (reply?: ConversationsGetParticipantsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetParticipants,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { participants: [{ type: "email", target: "cy@example.com" }] },
        },
      },
      reply,
      init,
    ),
  /** Gets the conversations that belong together. `GET /website/{website_id}/conversation/{session_id}/relations` */
  getRelations: (reply?: ConversationsGetRelationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetRelations,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { conversations: { parent: null, children: ["session_00000000-0000-4000-8000-000000000027"] } },
        },
      },
      reply,
      init,
    ),
  /** Gets who a conversation is assigned to. `GET /website/{website_id}/conversation/{session_id}/routing` */
  getRouting: (reply?: ConversationsGetRoutingResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetRouting,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { assigned: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" } },
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
  /** Tells whether the visitor is verified. `GET /website/{website_id}/conversation/{session_id}/verify` */
  getVerify: (reply?: ConversationsGetVerifyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetVerify,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            verified: true,
            verifications: [{ identity: "email", method: "link", annotation: "ann@example.com" }],
          },
        },
      },
      reply,
      init,
    ),
  /** Begins a conversation with a visitor who is known already. `POST /website/{website_id}/conversation/{session_id}/initiate` */
  initiate: (reply?: ConversationsInitiateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsInitiate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
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
  /** Lists what the visitor did. `GET /website/{website_id}/conversation/{session_id}/events/{page_number}` */
  listEvents: (reply?: ConversationsListEventsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListEvents,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ text: "Paid", color: "green", timestamp: 1767225600000 }],
        },
      },
      reply,
      init,
    ),
  /** Lists the files of a conversation. `GET /website/{website_id}/conversation/{session_id}/files/{page_number}` */
  listFiles: (reply?: ConversationsListFilesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListFiles,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              name: "a.png",
              type: "image/png",
              url: "https://storage.crisp.chat/a.png",
              fingerprint: 163300000001,
              timestamp: 1767225600000,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the pages that the visitor saw. `GET /website/{website_id}/conversation/{session_id}/pages/{page_number}` */
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
  /** Unties the conversation from the visitor's chatbox. `POST /website/{website_id}/conversation/{session_id}/purge` */
  purgeChatboxBinding: (reply?: ConversationsPurgeChatboxBindingResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsPurgeChatboxBinding,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Redeems what the visitor got to prove who they are. `PUT /website/{website_id}/conversation/{session_id}/verify/identity/link` */
  redeemIdentityVerification: (reply?: ConversationsRedeemIdentityVerificationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsRedeemIdentityVerification,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Reports a conversation, as spam for one. `POST /website/{website_id}/conversation/{session_id}/report` */
  report: (reply?: ConversationsReportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsReport,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Asks the visitor for a rating. `POST /website/{website_id}/conversation/{session_id}/feedback` */
  requestFeedback: (reply?: ConversationsRequestFeedbackResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsRequestFeedback,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Asks the visitor to prove who they are. `POST /website/{website_id}/conversation/{session_id}/verify/identity` */
  requestIdentityVerification: (
    reply?: ConversationsRequestIdentityVerificationResponse,
    init?: MockInit,
  ): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsRequestIdentityVerification,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Asks for a tool call in a conversation. `POST /website/{website_id}/conversation/{session_id}/tool` */
  requestToolCall: (reply?: ConversationsRequestToolCallResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsRequestToolCall,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Sends the conversation by email. `POST /website/{website_id}/conversation/{session_id}/transcript` */
  requestTranscript: (reply?: ConversationsRequestTranscriptResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsRequestTranscript,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Saves who takes part beside the visitor. `PUT /website/{website_id}/conversation/{session_id}/participants` */
  saveParticipants: (reply?: ConversationsSaveParticipantsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsSaveParticipants,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Reminds the team of a conversation later. `POST /website/{website_id}/conversation/{session_id}/reminder` */
  scheduleReminder: (reply?: ConversationsScheduleReminderResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsScheduleReminder,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Blocks incoming messages, or lets them in again. `PATCH /website/{website_id}/conversation/{session_id}/block` */
  updateBlock: (reply?: ConversationsUpdateBlockResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsUpdateBlock,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
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
  /** Tells the team that you have the conversation open, or closed it. `PATCH /website/{website_id}/conversation/{session_id}/open` */
  updateOpenState: (reply?: ConversationsUpdateOpenStateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsUpdateOpenState,
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
  /** Says whether the visitor is verified. `PATCH /website/{website_id}/conversation/{session_id}/verify` */
  updateVerify: (reply?: ConversationsUpdateVerifyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsUpdateVerify,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
