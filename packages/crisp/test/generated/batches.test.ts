// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("batches.markRead", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).batches.markRead({
      inbox_id: null,
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/read",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { inbox_id: null, sessions: ["session_00000000-0000-4000-8000-000000000002"] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.markUnread", {
  call: (fetch) =>
    client(fetch).batches.markUnread({ inbox_id: null, sessions: ["session_00000000-0000-4000-8000-000000000002"] }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/unread",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { inbox_id: null, sessions: ["session_00000000-0000-4000-8000-000000000002"] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.remove", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).batches.remove({
      inbox_id: null,
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/remove",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { inbox_id: null, sessions: ["session_00000000-0000-4000-8000-000000000002"] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.report", {
  call: (fetch) =>
    client(fetch).batches.report({ sessions: ["session_00000000-0000-4000-8000-000000000002"], flag: "spam" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/report",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { sessions: ["session_00000000-0000-4000-8000-000000000002"], flag: "spam" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.resolve", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).batches.resolve({
      inbox_id: null,
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/resolve",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { inbox_id: null, sessions: ["session_00000000-0000-4000-8000-000000000002"] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.unresolve", {
  call: (fetch) =>
    client(fetch).batches.unresolve({ inbox_id: null, sessions: ["session_00000000-0000-4000-8000-000000000002"] }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/unresolve",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { inbox_id: null, sessions: ["session_00000000-0000-4000-8000-000000000002"] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.updateBlock", {
  call: (fetch) =>
    client(fetch).batches.updateBlock({ sessions: ["session_00000000-0000-4000-8000-000000000002"], blocked: true }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/block",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { sessions: ["session_00000000-0000-4000-8000-000000000002"], blocked: true },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.updateData", {
  call: (fetch) =>
    client(fetch).batches.updateData({
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
      data: { plan: "pro" },
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/data",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { sessions: ["session_00000000-0000-4000-8000-000000000002"], data: { plan: "pro" } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.updateInbox", {
  call: (fetch) =>
    client(fetch).batches.updateInbox({
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
      inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/inbox",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
      inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.updateRouting", {
  call: (fetch) =>
    client(fetch).batches.updateRouting({
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
      assigned: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" },
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/routing",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
      assigned: { user_id: "0a1b2c3d-0000-4000-8000-000000000003" },
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("batches.updateSegments", {
  call: (fetch) =>
    client(fetch).batches.updateSegments({
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
      segments: ["customer"],
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/segments",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { sessions: ["session_00000000-0000-4000-8000-000000000002"], segments: ["customer"] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("batches.markRead", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).batches.markRead({
      inbox_id: null,
      sessions: ["session_00000000-0000-4000-8000-000000000002"],
    }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
