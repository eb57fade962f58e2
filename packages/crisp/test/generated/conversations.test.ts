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

contract("conversations.create", {
  call: (fetch) => client(fetch).conversations.create(),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { session_id: "session_00000000-0000-4000-8000-000000000002" } },
  },
  gives: { session_id: "session_00000000-0000-4000-8000-000000000002" },
});

contract("conversations.delete", {
  call: (fetch) => client(fetch).conversations.delete("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "deleted", data: {} } },
});

contract("conversations.exists", {
  call: (fetch) => client(fetch).conversations.exists("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("conversations.get", {
  call: (fetch) => client(fetch).conversations.get("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002",
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
        state: "pending",
        unread: { operator: 1, visitor: 0 },
        meta: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
        created_at: 1767225600000,
        updated_at: 1767225660000,
      },
    },
  },
  gives: {
    session_id: "session_00000000-0000-4000-8000-000000000002",
    website_id: "8c842203-0000-4000-8000-000000000001",
    state: "pending",
    unread: { operator: 1, visitor: 0 },
    meta: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
    created_at: 1767225600000,
    updated_at: 1767225660000,
  },
});

contract("conversations.getMeta", {
  call: (fetch) => client(fetch).conversations.getMeta("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/meta",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] } },
  },
  gives: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
});

contract("conversations.getState", {
  call: (fetch) => client(fetch).conversations.getState("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/state",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: { state: "pending" } } },
  gives: { state: "pending" },
});

contract("conversations.list", {
  call: (fetch) => client(fetch).conversations.list({ per_page: 20 }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/1?per_page=20",
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
          state: "pending",
          unread: { operator: 1, visitor: 0 },
          meta: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
          created_at: 1767225600000,
          updated_at: 1767225660000,
        },
      ],
    },
  },
  gives: [
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
});

contract("conversations.listPages", {
  call: (fetch) => client(fetch).conversations.listPages("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/pages/1",
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
      data: [{ page_title: "Prices", page_url: "https://acme.example/prices", timestamp: 1767225600000 }],
    },
  },
  gives: [{ page_title: "Prices", page_url: "https://acme.example/prices", timestamp: 1767225600000 }],
});

contract("conversations.updateInbox", {
  call: (fetch) =>
    client(fetch).conversations.updateInbox("session_00000000-0000-4000-8000-000000000002", { inbox_id: null }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/inbox",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { inbox_id: null },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.updateMeta", {
  call: (fetch) =>
    client(fetch).conversations.updateMeta("session_00000000-0000-4000-8000-000000000002", {
      nickname: "Ann",
      data: { plan: "pro" },
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/meta",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { nickname: "Ann", data: { plan: "pro" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.updateRouting", {
  call: (fetch) =>
    client(fetch).conversations.updateRouting("session_00000000-0000-4000-8000-000000000002", {
      assigned: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" },
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/routing",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { assigned: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.updateState", {
  call: (fetch) =>
    client(fetch).conversations.updateState("session_00000000-0000-4000-8000-000000000002", { state: "resolved" }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/state",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { state: "resolved" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

paging("conversations.list", {
  call: (fetch) => client(fetch).conversations.list({ per_page: 2 }),
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
            state: "pending",
            unread: { operator: 1, visitor: 0 },
            meta: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
            created_at: 1767225600000,
            updated_at: 1767225660000,
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
            state: "pending",
            unread: { operator: 1, visitor: 0 },
            meta: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
            created_at: 1767225600000,
            updated_at: 1767225660000,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/2?per_page=2",
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
      state: "pending",
      unread: { operator: 1, visitor: 0 },
      meta: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
      created_at: 1767225600000,
      updated_at: 1767225660000,
      _test_item: "a0",
    },
    {
      session_id: "session_00000000-0000-4000-8000-000000000002",
      website_id: "8c842203-0000-4000-8000-000000000001",
      state: "pending",
      unread: { operator: 1, visitor: 0 },
      meta: { nickname: "Ann", email: "ann@example.com", segments: ["chat"] },
      created_at: 1767225600000,
      updated_at: 1767225660000,
      _test_item: "b0",
    },
  ],
});

paging("conversations.listPages", {
  call: (fetch) => client(fetch).conversations.listPages("session_00000000-0000-4000-8000-000000000002"),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          { page_title: "Prices", page_url: "https://acme.example/prices", timestamp: 1767225600000, _test_item: "a0" },
        ],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          { page_title: "Prices", page_url: "https://acme.example/prices", timestamp: 1767225600000, _test_item: "b0" },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/pages/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    { page_title: "Prices", page_url: "https://acme.example/prices", timestamp: 1767225600000, _test_item: "a0" },
    { page_title: "Prices", page_url: "https://acme.example/prices", timestamp: 1767225600000, _test_item: "b0" },
  ],
});

refusal("conversations.create", {
  call: (fetch) => client(fetch).conversations.create(),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
