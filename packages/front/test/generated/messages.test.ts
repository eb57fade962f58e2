// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("messages.get", {
  call: (fetch) => client(fetch).messages.get("msg_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/messages/msg_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
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
});

contract("messages.getEml", {
  call: (fetch) => client(fetch).messages.getEml("msg_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/messages/msg_1a2b",
    headers: { accept: "message/rfc822", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    type: "message/rfc822",
    text: "From: ann@example.com\r\nSubject: Invoice\r\n\r\nWhere is my invoice?",
  },
  gives: "From: ann@example.com\r\nSubject: Invoice\r\n\r\nWhere is my invoice?",
});

contract("messages.getSeenStatus", {
  call: (fetch) => client(fetch).messages.getSeenStatus("msg_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/messages/msg_1a2b/seen",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _pagination: { next: null },
      _links: { self: "https://acme.api.frontapp.com/messages/msg_1a2b/seen" },
      _results: [
        { _links: {}, first_seen_at: "1767225600.456", seen_by: { source: "email", handle: "ann@example.com" } },
      ],
    },
  },
});

contract("messages.import", {
  call: (fetch) =>
    client(fetch).messages.import("inb_1a2b", {
      sender: { handle: "ann@example.com" },
      to: ["support@acme.example"],
      subject: "Invoice",
      body: "Where is it?",
      external_id: "old-1",
      created_at: 1767225600,
      metadata: { is_inbound: true, is_archived: true },
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/inboxes/inb_1a2b/imported_messages",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      sender: { handle: "ann@example.com" },
      to: ["support@acme.example"],
      subject: "Invoice",
      body: "Where is it?",
      external_id: "old-1",
      created_at: 1767225600,
      metadata: { is_inbound: true, is_archived: true },
    },
  },
  replies: { status: 202, json: { status: "accepted", message_uid: "3f2a" } },
});

contract("messages.markSeen", {
  call: (fetch) => client(fetch).messages.markSeen("msg_1a2b", {}),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/messages/msg_1a2b/seen",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {},
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("messages.receiveCustom", {
  call: (fetch) =>
    client(fetch).messages.receiveCustom("cha_1a2b", {
      sender: { handle: "ann@example.com", name: "Ann" },
      body: "Hello",
      body_format: "markdown",
      metadata: { thread_ref: "t-1" },
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/incoming_messages",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: {
      sender: { handle: "ann@example.com", name: "Ann" },
      body: "Hello",
      body_format: "markdown",
      metadata: { thread_ref: "t-1" },
    },
  },
  replies: { status: 202, json: { status: "accepted", message_uid: "3f2a" } },
});

contract("messages.reply", {
  call: (fetch) =>
    client(fetch).messages.reply("cnv_abc123", {
      author_id: "tea_xyz789",
      body: "Thanks for reaching out! Here is the answer...",
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/conversations/cnv_abc123/messages",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { author_id: "tea_xyz789", body: "Thanks for reaching out! Here is the answer..." },
  },
  replies: { status: 202, json: { status: "accepted", message_uid: "3f2a" } },
});

contract("messages.send", {
  call: (fetch) =>
    client(fetch).messages.send("cha_1a2b", {
      to: ["ann@example.com"],
      subject: "Your order",
      body: "It is on its way.",
      options: { archive: false },
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/channels/cha_1a2b/messages",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { to: ["ann@example.com"], subject: "Your order", body: "It is on its way.", options: { archive: false } },
  },
  replies: { status: 202, json: { status: "accepted", message_uid: "3f2a" } },
});

paging("messages.getSeenStatus", {
  call: (fetch) => client(fetch).messages.getSeenStatus("msg_1a2b"),
  replies: [
    {
      status: 200,
      json: {
        _pagination: { next: "https://elsewhere.example/next?page_token=second-page" },
        _links: { self: "https://acme.api.frontapp.com/messages/msg_1a2b/seen" },
        _results: [
          {
            _links: {},
            first_seen_at: "1767225600.456",
            seen_by: { source: "email", handle: "ann@example.com" },
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        _pagination: {},
        _links: { self: "https://acme.api.frontapp.com/messages/msg_1a2b/seen" },
        _results: [
          {
            _links: {},
            first_seen_at: "1767225600.456",
            seen_by: { source: "email", handle: "ann@example.com" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api2.frontapp.com/messages/msg_1a2b/seen?page_token=second-page",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  items: [
    {
      _links: {},
      first_seen_at: "1767225600.456",
      seen_by: { source: "email", handle: "ann@example.com" },
      _test_item: "a0",
    },
    {
      _links: {},
      first_seen_at: "1767225600.456",
      seen_by: { source: "email", handle: "ann@example.com" },
      _test_item: "b0",
    },
  ],
});

refusal("messages.get", {
  call: (fetch) => client(fetch).messages.get("msg_1a2b"),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
