// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  commentsCreate,
  commentsGet,
  commentsListMentions,
  commentsReply,
  commentsUpdate,
} from "../operations/comments.ts";
import type {
  CommentsCreateResponse,
  CommentsGetResponse,
  CommentsListMentionsResponse,
  CommentsReplyResponse,
  CommentsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.comments`: each answers with the reply that it is given, or with the documented example. */
export const commentsMocks = {
  /** Comments on a conversation, for teammates only. `POST /conversations/{conversation_id}/comments` */
  create: (reply?: CommentsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      commentsCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      },
      reply,
      init,
    ),
  /** Gets a comment. `GET /comments/{comment_id}` */
  get: (reply?: CommentsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      commentsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      },
      reply,
      init,
    ),
  /** Lists the teammates whom a comment mentions. `GET /comments/{comment_id}/mentions` */
  listMentions: (reply?: CommentsListMentionsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      commentsListMentions,
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
  /** Answers a comment, for teammates only. `POST /comments/{comment_id}/replies` */
  reply: (reply?: CommentsReplyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      commentsReply,
      {
        status: 201,
        contentType: "application/json",
        example: {
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
      },
      reply,
      init,
    ),
  /** Changes a comment. `PATCH /comments/{comment_id}/` */
  update: (reply?: CommentsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      commentsUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
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
      },
      reply,
      init,
    ),
};
