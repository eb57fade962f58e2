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

contract("callSessions.abort", {
  call: (fetch) =>
    client(fetch).callSessions.abort(
      {
        session_id: "session_00000000-0000-4000-8000-000000000002",
        call_id: "call_00000000-0000-4000-8000-000000000021",
      },
      { origin: "chat" },
    ),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/call/call_00000000-0000-4000-8000-000000000021",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { origin: "chat" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("callSessions.create", {
  call: (fetch) => client(fetch).callSessions.create("session_00000000-0000-4000-8000-000000000002", { mode: "audio" }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/call",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { mode: "audio" },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { call_id: "call_00000000-0000-4000-8000-000000000021" } },
  },
  gives: { call_id: "call_00000000-0000-4000-8000-000000000021" },
});

contract("callSessions.get", {
  call: (fetch) => client(fetch).callSessions.get("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/call",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { call_id: "call_00000000-0000-4000-8000-000000000021" } },
  },
  gives: { call_id: "call_00000000-0000-4000-8000-000000000021" },
});

contract("callSessions.signal", {
  call: (fetch) =>
    client(fetch).callSessions.signal(
      {
        session_id: "session_00000000-0000-4000-8000-000000000002",
        call_id: "call_00000000-0000-4000-8000-000000000021",
      },
      { type: "sdp", payload: {} },
    ),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/call/call_00000000-0000-4000-8000-000000000021",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { type: "sdp", payload: {} },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("callSessions.abort", {
  call: (fetch) =>
    client(fetch).callSessions.abort(
      {
        session_id: "session_00000000-0000-4000-8000-000000000002",
        call_id: "call_00000000-0000-4000-8000-000000000021",
      },
      { origin: "chat" },
    ),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
