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

contract("inboxes.create", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).inboxes.create({
      name: "Sales",
      emoji: "💼",
      order: 1,
      operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
      operator: "and",
      conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/inbox",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      name: "Sales",
      emoji: "💼",
      order: 1,
      operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
      operator: "and",
      conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
    },
  },
  replies: {
    status: 200,
    json: { error: false, reason: "resolved", data: { inbox_id: "0a1b2c3d-0000-4000-8000-000000000015" } },
  },
  gives: { inbox_id: "0a1b2c3d-0000-4000-8000-000000000015" },
});

contract("inboxes.delete", {
  call: (fetch) => client(fetch, { tier: "user" }).inboxes.delete("0a1b2c3d-0000-4000-8000-000000000015"),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/inbox/0a1b2c3d-0000-4000-8000-000000000015",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("inboxes.exists", {
  call: (fetch) => client(fetch).inboxes.exists("0a1b2c3d-0000-4000-8000-000000000015"),
  sends: {
    method: "HEAD",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/inbox/0a1b2c3d-0000-4000-8000-000000000015",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200 },
  gives: true,
});

contract("inboxes.get", {
  call: (fetch) => client(fetch).inboxes.get("0a1b2c3d-0000-4000-8000-000000000015"),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/inbox/0a1b2c3d-0000-4000-8000-000000000015",
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
        inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
        name: "Sales",
        emoji: "💼",
        order: 1,
        operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
        operator: "and",
        conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
        created_at: 1767225600000,
        updated_at: 1767225600000,
      },
    },
  },
  gives: {
    inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
    name: "Sales",
    emoji: "💼",
    order: 1,
    operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
    operator: "and",
    conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
    created_at: 1767225600000,
    updated_at: 1767225600000,
  },
});

contract("inboxes.list", {
  call: (fetch) => client(fetch).inboxes.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/inboxes/list/1",
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
          inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
          name: "Sales",
          emoji: "💼",
          order: 1,
          operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
          operator: "and",
          conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
          created_at: 1767225600000,
          updated_at: 1767225600000,
        },
      ],
    },
  },
  gives: [
    {
      inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
      name: "Sales",
      emoji: "💼",
      order: 1,
      operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
      operator: "and",
      conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
      created_at: 1767225600000,
      updated_at: 1767225600000,
    },
  ],
});

contract("inboxes.reorder", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).inboxes.reorder({
      orders: [{ inbox_id: "0a1b2c3d-0000-4000-8000-000000000015", order: 1 }],
    }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/inboxes/batch/order",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { orders: [{ inbox_id: "0a1b2c3d-0000-4000-8000-000000000015", order: 1 }] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

contract("inboxes.save", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).inboxes.save("0a1b2c3d-0000-4000-8000-000000000015", {
      name: "Sales",
      emoji: "💼",
      order: 1,
      operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
      operator: "and",
      conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
    }),
  sends: {
    method: "PUT",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/inbox/0a1b2c3d-0000-4000-8000-000000000015",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      name: "Sales",
      emoji: "💼",
      order: 1,
      operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
      operator: "and",
      conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

paging("inboxes.list", {
  call: (fetch) => client(fetch).inboxes.list(),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
            name: "Sales",
            emoji: "💼",
            order: 1,
            operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
            operator: "and",
            conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
            created_at: 1767225600000,
            updated_at: 1767225600000,
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
            inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
            name: "Sales",
            emoji: "💼",
            order: 1,
            operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
            operator: "and",
            conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
            created_at: 1767225600000,
            updated_at: 1767225600000,
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { error: false, reason: "resolved", data: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/inboxes/list/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
      name: "Sales",
      emoji: "💼",
      order: 1,
      operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
      operator: "and",
      conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "a0",
    },
    {
      inbox_id: "0a1b2c3d-0000-4000-8000-000000000015",
      name: "Sales",
      emoji: "💼",
      order: 1,
      operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
      operator: "and",
      conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "b0",
    },
  ],
});

refusal("inboxes.create", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).inboxes.create({
      name: "Sales",
      emoji: "💼",
      order: 1,
      operators: ["0a1b2c3d-0000-4000-8000-000000000003"],
      operator: "and",
      conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["sales"] }],
    }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
