// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  conversationsCreate,
  conversationsGet,
  conversationsGetJsonTranscript,
  conversationsGetStats,
  conversationsGetTranscript,
  conversationsList,
  conversationsListLegacy,
  conversationsListMessages,
  conversationsSendMessage,
} from "../operations/conversations.ts";
import type {
  ConversationsCreateResponse,
  ConversationsGetJsonTranscriptResponse,
  ConversationsGetResponse,
  ConversationsGetStatsResponse,
  ConversationsListLegacyResponse,
  ConversationsListMessagesResponse,
  ConversationsListResponse,
  ConversationsSendMessageResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.conversations`: each answers with the reply that it is given, or with the documented example. */
export const conversationsMocks = {
  /** Starts a conversation with a contact. `POST /conversations/new` */
  create: (reply?: ConversationsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          id: 789,
          status: "open",
          participants: [21965],
          contactId: 123456,
          createdAt: 1668615901358,
          inboxId: 1,
        },
      },
      reply,
      init,
    ),
  /** Returns a conversation. `GET /conversations/{conversationId}` */
  get: (reply?: ConversationsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            id: 789,
            status: "open",
            participants: [21965],
            contactId: 123456,
            inboxId: 1,
            createdAt: 1668615901358,
            updatedAt: 1668615931358,
            conversationTags: [{ color: "#FF0000", name: "urgent" }],
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the transcript of a conversation as data. `GET /conversations/{conversationId}/json_transcript` */
  getJsonTranscript: (reply?: ConversationsGetJsonTranscriptResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetJsonTranscript,
      { status: 200, contentType: "application/json", example: {} },
      reply,
      init,
    ),
  /** Counts the conversations of each status. `GET /conversations/stats` */
  getStats: (reply?: ConversationsGetStatsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetStats,
      { status: 200, contentType: "application/json", example: { open: 3, closed: 12, pending: 1 } },
      reply,
      init,
    ),
  /** Returns the transcript of a conversation as text. `GET /conversations/{conversationId}/transcript` */
  getTranscript: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGetTranscript,
      { status: 200, contentType: "text/plain", example: "Visitor: Hello\nBot: How can I help?" },
      reply,
      init,
    ),
  /** Lists conversations, last updated first. `GET /conversations/list` */
  list: (reply?: ConversationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: [
            {
              id: 789,
              status: "open",
              contactId: 123456,
              inboxId: 1,
              createdAt: 1668615901358,
              updatedAt: 1668615931358,
            },
          ],
          links: { self: "https://api.drift.com/conversations/list?limit=2&statusId=1" },
        },
      },
      reply,
      init,
    ),
  /** Lists conversations of one status by the old path. `GET /conversations` */
  listLegacy: (reply?: ConversationsListLegacyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListLegacy,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: [
            {
              id: 789,
              status: "open",
              contactId: 123456,
              inboxId: 1,
              createdAt: 1668615901358,
              updatedAt: 1668615931358,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the messages of a conversation. `GET /conversations/{conversationId}/messages` */
  listMessages: (reply?: ConversationsListMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListMessages,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            messages: [
              {
                id: 1001,
                orgId: 4242,
                body: "<p>Hello</p>",
                author: { id: 123456, type: "contact", bot: false },
                type: "chat",
                conversationId: 789,
                createdAt: 1668615901358,
              },
            ],
          },
          pagination: { more: false },
        },
      },
      reply,
      init,
    ),
  /** Sends a message to a conversation. `POST /conversations/{conversationId}/messages` */
  sendMessage: (reply?: ConversationsSendMessageResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsSendMessage,
      {
        status: 200,
        contentType: "application/json",
        example: {
          data: {
            id: 1002,
            orgId: 4242,
            body: "Thanks for your interest! How can I help?",
            author: { id: 21965, type: "user", bot: true },
            type: "chat",
            conversationId: 789,
            createdAt: 1668615931358,
          },
        },
      },
      reply,
      init,
    ),
};
