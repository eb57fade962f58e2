// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  conversationsAddFollowers,
  conversationsAddLinks,
  conversationsAddTags,
  conversationsCreate,
  conversationsDelete,
  conversationsGet,
  conversationsList,
  conversationsListComments,
  conversationsListDrafts,
  conversationsListEvents,
  conversationsListFollowers,
  conversationsListInboxes,
  conversationsListMessages,
  conversationsRemoveFollowers,
  conversationsRemoveLinks,
  conversationsRemoveTags,
  conversationsSearch,
  conversationsUpdate,
  conversationsUpdateAssignee,
  conversationsUpdateReminders,
} from "../operations/conversations.ts";
import type {
  ConversationsCreateResponse,
  ConversationsGetResponse,
  ConversationsListCommentsResponse,
  ConversationsListDraftsResponse,
  ConversationsListEventsResponse,
  ConversationsListFollowersResponse,
  ConversationsListInboxesResponse,
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
  /** Links a conversation to things outside of Front. `POST /conversations/{conversation_id}/links` */
  addLinks: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsAddLinks, { status: 204 }, reply, init),
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
          _links: {
            self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
            related: {
              events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
              messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
            },
          },
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
      },
      reply,
      init,
    ),
  /** Lists conversations, last updated first. `GET /conversations` */
  list: (reply?: ConversationsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/conversations" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
                related: {
                  events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
                  messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
                },
              },
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
  /** Lists the comments of a conversation, newest first. `GET /conversations/{conversation_id}/comments` */
  listComments: (reply?: ConversationsListCommentsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListComments,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/comments" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/comments/com_1a2b",
                related: {
                  conversation: "https://acme.api.frontapp.com/conversations/cnv_abc123",
                  mentions: "https://acme.api.frontapp.com/comments/com_1a2b/mentions",
                  comment_replied_to: null,
                },
              },
              id: "com_1a2b",
              author: {
                _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
                id: "tea_xyz789",
                email: "bo@acme.example",
                username: "bo",
                first_name: "Bo",
                last_name: "Lee",
                is_admin: false,
                is_available: true,
                is_blocked: false,
                type: "user",
                custom_fields: {},
              },
              body: "Who takes this?",
              posted_at: 1767225600.456,
              attachments: [],
              is_pinned: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the drafts of a conversation. `GET /conversations/{conversation_id}/drafts` */
  listDrafts: (reply?: ConversationsListDraftsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListDrafts,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123/drafts" },
          _results: [
            { id: "msg_1a2b", type: "email", draft_mode: "shared", version: "1", body: "We are looking into it." },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the events of a conversation, newest first. `GET /conversations/{conversation_id}/events` */
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
          _links: { self: "https://acme.api.frontapp.com/events" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/events/evt_1a2b" },
              id: "evt_1a2b",
              type: "archive",
              emitted_at: 1767225600.456,
              source: {
                _meta: { type: "teammate" },
                data: {
                  _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
                  id: "tea_xyz789",
                  email: "bo@acme.example",
                  username: "bo",
                  first_name: "Bo",
                  last_name: "Lee",
                  is_admin: false,
                  is_available: true,
                  is_blocked: false,
                  type: "user",
                  custom_fields: {},
                },
              },
              conversation: {
                _links: { self: "https://acme.api.frontapp.com/conversations/cnv_abc123" },
                id: "cnv_abc123",
                type: "conversation",
                subject: "Invoice",
                status: "archived",
                ticket_ids: [],
                assignee: null,
                recipient: null,
                tags: [],
                links: [],
                custom_fields: {},
                is_private: false,
                scheduled_reminders: [],
                metadata: {},
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the teammates who follow a conversation. `GET /conversations/{conversation_id}/followers` */
  listFollowers: (reply?: ConversationsListFollowersResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListFollowers,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/teammates" },
          _results: [
            {
              _links: { self: "https://acme.api.frontapp.com/teammates/tea_xyz789" },
              id: "tea_xyz789",
              email: "bo@acme.example",
              username: "bo",
              first_name: "Bo",
              last_name: "Lee",
              is_admin: false,
              is_available: true,
              is_blocked: false,
              type: "user",
              custom_fields: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the inboxes that a conversation is in. `GET /conversations/{conversation_id}/inboxes` */
  listInboxes: (reply?: ConversationsListInboxesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      conversationsListInboxes,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/inboxes" },
          _results: [
            {
              _links: {
                self: "https://acme.api.frontapp.com/inboxes/inb_1a2b",
                related: {
                  teammates: "https://acme.api.frontapp.com/inboxes/inb_1a2b/teammates",
                  conversations: "https://acme.api.frontapp.com/inboxes/inb_1a2b/conversations",
                  channels: "https://acme.api.frontapp.com/inboxes/inb_1a2b/channels",
                  owner: "https://acme.api.frontapp.com/teams/tim_1a2b",
                },
              },
              id: "inb_1a2b",
              name: "Support",
              is_private: false,
              is_public: true,
              custom_fields: {},
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the messages of a conversation, newest first. `GET /conversations/{conversation_id}/messages` */
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
          ],
        },
      },
      reply,
      init,
    ),
  /** Removes followers of a conversation. `DELETE /conversations/{conversation_id}/followers` */
  removeFollowers: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsRemoveFollowers, { status: 204 }, reply, init),
  /** Removes links of a conversation. `DELETE /conversations/{conversation_id}/links` */
  removeLinks: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsRemoveLinks, { status: 204 }, reply, init),
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
              _links: {
                self: "https://acme.api.frontapp.com/conversations/cnv_abc123",
                related: {
                  events: "https://acme.api.frontapp.com/conversations/cnv_abc123/events",
                  messages: "https://acme.api.frontapp.com/conversations/cnv_abc123/messages",
                },
              },
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
  /** Snoozes a conversation for a teammate, or ends that. `PATCH /conversations/{conversation_id}/reminders` */
  updateReminders: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, conversationsUpdateReminders, { status: 204 }, reply, init),
};
