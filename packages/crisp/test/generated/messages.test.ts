// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, paging, refusal } from "@carillon/config/contract";
import { Crisp, type CrispOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CrispOptions> = {}) =>
  new Crisp({
    identifier: "test-identifier",
    key: "test-key",
    tier: "plugin",
    websiteId: "8c842203-0000-4000-8000-000000000001",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("messages.delete", {
  call: (fetch) =>
    client(fetch).messages.delete({
      session_id: "session_00000000-0000-4000-8000-000000000002",
      fingerprint: 163300000001,
    }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/message/163300000001",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("messages.get", {
  call: (fetch) =>
    client(fetch).messages.get({
      session_id: "session_00000000-0000-4000-8000-000000000002",
      fingerprint: 163300000001,
    }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/message/163300000001",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
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
  gives: {
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
});

contract("messages.getOriginal", {
  call: (fetch) =>
    client(fetch).messages.getOriginal({
      session_id: "session_00000000-0000-4000-8000-000000000002",
      original_id: "0a1b2c3d-0000-4000-8000-000000000028",
    }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/original/0a1b2c3d-0000-4000-8000-000000000028",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
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
  gives: {
    website_id: "8c842203-0000-4000-8000-000000000001",
    session_id: "session_00000000-0000-4000-8000-000000000002",
    original_id: "0a1b2c3d-0000-4000-8000-000000000028",
    type: "email",
    headers: {},
    content: "Hello",
    timestamp: 1767225600000,
  },
});

contract("messages.list", {
  call: (fetch) => client(fetch).messages.list("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/messages",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
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
  gives: [
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
});

contract("messages.markDelivered", {
  call: (fetch) =>
    client(fetch).messages.markDelivered("session_00000000-0000-4000-8000-000000000002", {
      from: "operator",
      origin: "chat",
      fingerprints: [163300000001],
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/delivered",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { from: "operator", origin: "chat", fingerprints: [163300000001] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("messages.markRead", {
  call: (fetch) =>
    client(fetch).messages.markRead("session_00000000-0000-4000-8000-000000000002", {
      from: "operator",
      origin: "chat",
      fingerprints: [163300000001],
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/read",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { from: "operator", origin: "chat", fingerprints: [163300000001] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("messages.markUnread", {
  call: (fetch) =>
    client(fetch).messages.markUnread("session_00000000-0000-4000-8000-000000000002", { from: "operator" }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/unread",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { from: "operator" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("messages.send", {
  call: (fetch) =>
    client(fetch).messages.send("session_00000000-0000-4000-8000-000000000002", {
      type: "text",
      from: "operator",
      origin: "chat",
      content: "Hello! How can I help you today?",
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/message",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { type: "text", from: "operator", origin: "chat", content: "Hello! How can I help you today?" },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: { fingerprint: 163300000001 } } },
  gives: { fingerprint: 163300000001 },
});

contract("messages.update", {
  call: (fetch) =>
    client(fetch).messages.update(
      { session_id: "session_00000000-0000-4000-8000-000000000002", fingerprint: 163300000001 },
      { content: "Hello again" },
    ),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/message/163300000001",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { content: "Hello again" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("messages.updateCompose", {
  call: (fetch) =>
    client(fetch).messages.updateCompose("session_00000000-0000-4000-8000-000000000002", {
      type: "start",
      from: "operator",
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/compose",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { type: "start", from: "operator" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

paging("messages.list", {
  call: (fetch) => client(fetch).messages.list("session_00000000-0000-4000-8000-000000000002"),
  replies: [
    {
      status: 200,
      json: {
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
            timestamp: 1767225599903,
            user: { nickname: "Ann" },
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
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
            timestamp: 1767225599902,
            user: { nickname: "Ann" },
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/messages?timestamp_before=1767225599903",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      session_id: "session_00000000-0000-4000-8000-000000000002",
      website_id: "8c842203-0000-4000-8000-000000000001",
      type: "text",
      from: "user",
      origin: "chat",
      content: "Hello",
      fingerprint: 163300000001,
      timestamp: 1767225599903,
      user: { nickname: "Ann" },
      _test_item: "a0",
    },
    {
      session_id: "session_00000000-0000-4000-8000-000000000002",
      website_id: "8c842203-0000-4000-8000-000000000001",
      type: "text",
      from: "user",
      origin: "chat",
      content: "Hello",
      fingerprint: 163300000001,
      timestamp: 1767225599902,
      user: { nickname: "Ann" },
      _test_item: "b0",
    },
  ],
});

refusal("messages.delete", {
  call: (fetch) =>
    client(fetch).messages.delete({
      session_id: "session_00000000-0000-4000-8000-000000000002",
      fingerprint: 163300000001,
    }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
