// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  conversationsAddFollowers,
  conversationsAddTags,
  conversationsCreate,
  conversationsDelete,
  conversationsGet,
  conversationsList,
  conversationsListComments,
  conversationsListEvents,
  conversationsListMessages,
  conversationsRemoveFollowers,
  conversationsRemoveTags,
  conversationsSearch,
  conversationsUpdate,
  conversationsUpdateAssignee,
} from "../operations/conversations.ts";
import type {
  ConversationsCreateResponse,
  ConversationsGetResponse,
  ConversationsListCommentsResponse,
  ConversationsListEventsResponse,
  ConversationsListMessagesResponse,
  ConversationsListResponse,
  ConversationsSearchResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.conversations`: each answers with the reply that it is given, or with the documented example. */
export const conversationsMocks = {
  /** Lets teammates follow a conversation. `POST /conversations/{conversation_id}/followers` */
  addFollowers: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsAddFollowers, { status: 204 }, reply, init),
  /** Adds tags to a conversation. `POST /conversations/{conversation_id}/tags` */
  addTags: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsAddTags, { status: 204 }, reply, init),
  /** Creates a discussion or a task. `POST /conversations` */
  create: (reply?: ConversationsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc124" },
          id: "cnv_abc124",
          type: "task",
          subject: "Call Ann",
          status: "unassigned",
          ticket_ids: [],
          assignee: null,
          recipient: null,
          tags: [],
          links: [],
          custom_fields: {},
          created_at: 1767225600.456,
          is_private: false,
          scheduled_reminders: [],
          due_at: 1798761600,
          metadata: {},
        },
      },
      reply,
      init,
    ),
  /** Deletes a conversation for good. `DELETE /conversations/{conversation_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsDelete, { status: 204 }, reply, init),
  /** Gets a conversation, or the one that it was merged into. `GET /conversations/{conversation_id}` */
  get: (reply?: ConversationsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
          id: "cnv_abc123",
          type: "conversation",
          subject: "Invoice",
          status: "unassigned",
          ticket_ids: [],
          assignee: null,
          recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
          tags: [],
          links: [],
          custom_fields: {},
          created_at: 1767225600.456,
          is_private: false,
          scheduled_reminders: [],
          metadata: { external_conversation_ids: ["c-1"] },
        },
      },
      reply,
      init,
    ),
  /** Lists conversations. `GET /conversations` */
  list: (reply?: ConversationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: "https://acme.api.frontapp.com/conversations?limit=25&page_token=djEx" },
          _links: { self: "https://acme.api.frontapp.com/conversations" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
              id: "cnv_abc123",
              type: "conversation",
              subject: "Invoice",
              status: "unassigned",
              ticket_ids: [],
              assignee: null,
              recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
              tags: [],
              links: [],
              custom_fields: {},
              created_at: 1767225600.456,
              is_private: false,
              scheduled_reminders: [],
              metadata: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the comments of a conversation. `GET /conversations/{conversation_id}/comments` */
  listComments: (reply?: ConversationsListCommentsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListComments,
      {
        status: 200,
        contentType: "application/json",
        example: { _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/comments" }, _results: [] },
      },
      reply,
      init,
    ),
  /** Lists the events of a conversation. `GET /conversations/{conversation_id}/events` */
  listEvents: (reply?: ConversationsListEventsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListEvents,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/events" },
          _results: [{ id: "evt_1a2b", type: "archive", emitted_at: 1767225600.456 }],
        },
      },
      reply,
      init,
    ),
  /** Lists the messages of a conversation. `GET /conversations/{conversation_id}/messages` */
  listMessages: (reply?: ConversationsListMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListMessages,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages" },
          _results: [
            {
              id: "msg_1a2b",
              type: "email",
              is_inbound: true,
              created_at: 1767225600.456,
              subject: "Invoice",
              blurb: "Where is my",
              author: null,
              body: "Where is my invoice?",
              attachments: [],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Removes followers of a conversation. `DELETE /conversations/{conversation_id}/followers` */
  removeFollowers: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsRemoveFollowers, { status: 204 }, reply, init),
  /** Removes tags from a conversation. `DELETE /conversations/{conversation_id}/tags` */
  removeTags: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsRemoveTags, { status: 204 }, reply, init),
  /** Searches conversations, newest activity first. `GET /conversations/search/{query}` */
  search: (reply?: ConversationsSearchResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsSearch,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/conversations/search/subject%3Ainvoice" },
          _total: 1,
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
              id: "cnv_abc123",
              type: "conversation",
              subject: "Invoice",
              status: "unassigned",
              ticket_ids: [],
              assignee: null,
              recipient: { _links: {}, name: "Ann", handle: "ann@example.com", role: "from" },
              tags: [],
              links: [],
              custom_fields: {},
              created_at: 1767225600.456,
              is_private: false,
              scheduled_reminders: [],
              metadata: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a conversation. `PATCH /conversations/{conversation_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsUpdate, { status: 204 }, reply, init),
  /** Assigns a conversation to a teammate, or to nobody. `PUT /conversations/{conversation_id}/assignee` */
  updateAssignee: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsUpdateAssignee, { status: 204 }, reply, init),
};
