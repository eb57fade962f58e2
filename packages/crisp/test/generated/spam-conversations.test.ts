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

contract("spamConversations.decide", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).spamConversations.decide("0a1b2c3d-0000-4000-8000-000000000017", {
      action: "reject",
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/spam/0a1b2c3d-0000-4000-8000-000000000017/decision",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { action: "reject" },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("spamConversations.getContent", {
  call: (fetch) => client(fetch, { tier: "user" }).spamConversations.getContent("0a1b2c3d-0000-4000-8000-000000000017"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/spam/0a1b2c3d-0000-4000-8000-000000000017/content",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: {
        spam_id: "0a1b2c3d-0000-4000-8000-000000000017",
        type: "email",
        reason: "score",
        content: { text: "Buy now" },
        timestamp: 1767225600000,
      },
    },
  },
  gives: {
    spam_id: "0a1b2c3d-0000-4000-8000-000000000017",
    type: "email",
    reason: "score",
    content: { text: "Buy now" },
    timestamp: 1767225600000,
  },
});

contract("spamConversations.list", {
  call: (fetch) => client(fetch, { tier: "user" }).spamConversations.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/spams/1",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: {
    status: 200,
    json: {
      error: false,
      reason: "resolved",
      data: [
        { spam_id: "0a1b2c3d-0000-4000-8000-000000000017", type: "email", reason: "score", timestamp: 1767225600000 },
      ],
    },
  },
  gives: [
    { spam_id: "0a1b2c3d-0000-4000-8000-000000000017", type: "email", reason: "score", timestamp: 1767225600000 },
  ],
});

paging("spamConversations.list", {
  call: (fetch) => client(fetch, { tier: "user" }).spamConversations.list(),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            spam_id: "0a1b2c3d-0000-4000-8000-000000000017",
            type: "email",
            reason: "score",
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
            spam_id: "0a1b2c3d-0000-4000-8000-000000000017",
            type: "email",
            reason: "score",
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
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/conversations/spams/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      spam_id: "0a1b2c3d-0000-4000-8000-000000000017",
      type: "email",
      reason: "score",
      timestamp: 1767225600000,
      _test_item: "a0",
    },
    {
      spam_id: "0a1b2c3d-0000-4000-8000-000000000017",
      type: "email",
      reason: "score",
      timestamp: 1767225600000,
      _test_item: "b0",
    },
  ],
});

refusal("spamConversations.decide", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).spamConversations.decide("0a1b2c3d-0000-4000-8000-000000000017", {
      action: "reject",
    }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
