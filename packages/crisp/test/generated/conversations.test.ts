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
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
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

contract("conversations.getBlock", {
  call: (fetch) => client(fetch).conversations.getBlock("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/block",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "resolved", data: { blocked: false } } },
  gives: { blocked: false },
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
    json: {
      error: false,
      reason: "resolved",
      data: { nickname: "Ann", email: "ann@example.com", segments: ["chat"], data: { plan: "pro" } },
    },
  },
  gives: { nickname: "Ann", email: "ann@example.com", segments: ["chat"], data: { plan: "pro" } },
});

contract("conversations.getParticipants", {
  call: (fetch) => client(fetch).conversations.getParticipants("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/participants",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { participants: [{ type: "email", target: "cy@example.com" }] } },
  },
  gives: { participants: [{ type: "email", target: "cy@example.com" }] },
});

contract("conversations.getRelations", {
  call: (fetch) => client(fetch).conversations.getRelations("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/relations",
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
      data: { conversations: { parent: null, children: ["session_00000000-0000-4000-8000-000000000027"] } },
    },
  },
  gives: { conversations: { parent: null, children: ["session_00000000-0000-4000-8000-000000000027"] } },
});

contract("conversations.getRouting", {
  call: (fetch) => client(fetch).conversations.getRouting("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/routing",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { assigned: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" } } },
  },
  gives: { assigned: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" } },
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

contract("conversations.getVerify", {
  call: (fetch) => client(fetch).conversations.getVerify("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/verify",
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
      data: { verified: true, verifications: [{ identity: "email", method: "link", annotation: "ann@example.com" }] },
    },
  },
  gives: { verified: true, verifications: [{ identity: "email", method: "link", annotation: "ann@example.com" }] },
});

contract("conversations.initiate", {
  call: (fetch) => client(fetch).conversations.initiate("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/initiate",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
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

contract("conversations.listEvents", {
  call: (fetch) => client(fetch).conversations.listEvents("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/events/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: [{ text: "Paid", color: "green", timestamp: 1767225600000 }] },
  },
  gives: [{ text: "Paid", color: "green", timestamp: 1767225600000 }],
});

contract("conversations.listFiles", {
  call: (fetch) => client(fetch).conversations.listFiles("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/files/1",
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
          name: "a.png",
          type: "image/png",
          url: "https://storage.crisp.chat/a.png",
          fingerprint: 163300000001,
          timestamp: 1767225600000,
        },
      ],
    },
  },
  gives: [
    {
      name: "a.png",
      type: "image/png",
      url: "https://storage.crisp.chat/a.png",
      fingerprint: 163300000001,
      timestamp: 1767225600000,
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

contract("conversations.purgeChatboxBinding", {
  call: (fetch) => client(fetch).conversations.purgeChatboxBinding("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/purge",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.redeemIdentityVerification", {
  call: (fetch) =>
    client(fetch).conversations.redeemIdentityVerification("session_00000000-0000-4000-8000-000000000002", {
      identity: "email",
      token: "709691",
    }),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/verify/identity/link",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { identity: "email", token: "709691" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.report", {
  call: (fetch) => client(fetch).conversations.report("session_00000000-0000-4000-8000-000000000002", { flag: "spam" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/report",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { flag: "spam" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.requestFeedback", {
  call: (fetch) => client(fetch).conversations.requestFeedback("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/feedback",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.requestIdentityVerification", {
  call: (fetch) =>
    client(fetch).conversations.requestIdentityVerification("session_00000000-0000-4000-8000-000000000002", {
      identity: "email",
      method: "link",
      recipient: "ann@example.com",
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/verify/identity",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { identity: "email", method: "link", recipient: "ann@example.com" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.requestToolCall", {
  call: (fetch) =>
    client(fetch).conversations.requestToolCall("session_00000000-0000-4000-8000-000000000002", {
      command: "list_tools",
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/tool",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { command: "list_tools" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.requestTranscript", {
  call: (fetch) =>
    client(fetch).conversations.requestTranscript("session_00000000-0000-4000-8000-000000000002", {
      to: "operator",
      email: "bo@acme.example",
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/transcript",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { to: "operator", email: "bo@acme.example" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.saveParticipants", {
  call: (fetch) =>
    client(fetch).conversations.saveParticipants("session_00000000-0000-4000-8000-000000000002", {
      participants: [{ type: "email", target: "cy@example.com" }],
    }),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/participants",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { participants: [{ type: "email", target: "cy@example.com" }] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.scheduleReminder", {
  call: (fetch) =>
    client(fetch).conversations.scheduleReminder("session_00000000-0000-4000-8000-000000000002", {
      date: "2026-01-02T09:00:00Z",
      note: "Call this customer",
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/reminder",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { date: "2026-01-02T09:00:00Z", note: "Call this customer" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.updateBlock", {
  call: (fetch) =>
    client(fetch).conversations.updateBlock("session_00000000-0000-4000-8000-000000000002", { blocked: true }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/block",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { blocked: true },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
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
      email: "ann@example.com",
      segments: ["chat"],
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
    json: { nickname: "Ann", email: "ann@example.com", segments: ["chat"], data: { plan: "pro" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("conversations.updateOpenState", {
  call: (fetch) =>
    client(fetch).conversations.updateOpenState("session_00000000-0000-4000-8000-000000000002", { opened: true }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/open",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { opened: true },
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

contract("conversations.updateVerify", {
  call: (fetch) =>
    client(fetch).conversations.updateVerify("session_00000000-0000-4000-8000-000000000002", { verified: true }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/verify",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { verified: true },
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

paging("conversations.listEvents", {
  call: (fetch) => client(fetch).conversations.listEvents("session_00000000-0000-4000-8000-000000000002"),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [{ text: "Paid", color: "green", timestamp: 1767225600000, _test_item: "a0" }],
      },
    },
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [{ text: "Paid", color: "green", timestamp: 1767225600000, _test_item: "b0" }],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/events/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    { text: "Paid", color: "green", timestamp: 1767225600000, _test_item: "a0" },
    { text: "Paid", color: "green", timestamp: 1767225600000, _test_item: "b0" },
  ],
});

paging("conversations.listFiles", {
  call: (fetch) => client(fetch).conversations.listFiles("session_00000000-0000-4000-8000-000000000002"),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            name: "a.png",
            type: "image/png",
            url: "https://storage.crisp.chat/a.png",
            fingerprint: 163300000001,
            timestamp: 1767225600000,
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
            name: "a.png",
            type: "image/png",
            url: "https://storage.crisp.chat/a.png",
            fingerprint: 163300000001,
            timestamp: 1767225600000,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/files/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      name: "a.png",
      type: "image/png",
      url: "https://storage.crisp.chat/a.png",
      fingerprint: 163300000001,
      timestamp: 1767225600000,
      _test_item: "a0",
    },
    {
      name: "a.png",
      type: "image/png",
      url: "https://storage.crisp.chat/a.png",
      fingerprint: 163300000001,
      timestamp: 1767225600000,
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
