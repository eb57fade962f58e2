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

contract("browsingSessions.assist", {
  call: (fetch) =>
    client(fetch).browsingSessions.assist(
      {
        session_id: "session_00000000-0000-4000-8000-000000000002",
        browsing_id: "browsing_00000000-0000-4000-8000-000000000020",
      },
      { action: "mouse", mouse: { x: 0, y: 784 } },
    ),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/browsing/browsing_00000000-0000-4000-8000-000000000020/assist",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { action: "mouse", mouse: { x: 0, y: 784 } },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("browsingSessions.create", {
  call: (fetch) => client(fetch).browsingSessions.create("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/browsing",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("browsingSessions.list", {
  call: (fetch) => client(fetch).browsingSessions.list("session_00000000-0000-4000-8000-000000000002"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/browsing",
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
          browsing_id: "browsing_00000000-0000-4000-8000-000000000020",
          browsing_token: "example-token",
          useragent: "Mozilla/5.0",
        },
      ],
    },
  },
  gives: [
    {
      browsing_id: "browsing_00000000-0000-4000-8000-000000000020",
      browsing_token: "example-token",
      useragent: "Mozilla/5.0",
    },
  ],
});

contract("browsingSessions.sendAction", {
  call: (fetch) =>
    client(fetch).browsingSessions.sendAction(
      {
        session_id: "session_00000000-0000-4000-8000-000000000002",
        browsing_id: "browsing_00000000-0000-4000-8000-000000000020",
      },
      { action: "start" },
    ),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversation/session_00000000-0000-4000-8000-000000000002/browsing/browsing_00000000-0000-4000-8000-000000000020",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { action: "start" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("browsingSessions.assist", {
  call: (fetch) =>
    client(fetch).browsingSessions.assist(
      {
        session_id: "session_00000000-0000-4000-8000-000000000002",
        browsing_id: "browsing_00000000-0000-4000-8000-000000000020",
      },
      { action: "mouse", mouse: { x: 0, y: 784 } },
    ),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
