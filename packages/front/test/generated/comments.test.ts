// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId", channelId: "test-channel.channelId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("comments.create", {
  call: (fetch) => client(fetch).comments.create("cnv_abc123", { author_id: "tea_xyz789", body: "Who takes this?" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/comments",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { author_id: "tea_xyz789", body: "Who takes this?" },
  },
  replies: {
    status: 201,
    json: {
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
});

contract("comments.get", {
  call: (fetch) => client(fetch).comments.get("com_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/comments/com_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
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
});

contract("comments.listMentions", {
  call: (fetch) => client(fetch).comments.listMentions("com_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/comments/com_1a2b/mentions",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
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
});

contract("comments.reply", {
  call: (fetch) => client(fetch).comments.reply("com_1a2b", { author_id: "tea_xyz789", body: "Who takes this?" }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/comments/com_1a2b/replies",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { author_id: "tea_xyz789", body: "Who takes this?" },
  },
  replies: {
    status: 201,
    json: {
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
});

contract("comments.update", {
  call: (fetch) => client(fetch).comments.update("com_1a2b", { is_pinned: true }),
  sends: {
    method: "PATCH",
    url: "https://api2.frontapp.com/comments/com_1a2b/",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { is_pinned: true },
  },
  replies: {
    status: 200,
    json: {
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
});

refusal("comments.create", {
  call: (fetch) => client(fetch).comments.create("cnv_abc123", { author_id: "tea_xyz789", body: "Who takes this?" }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
