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

contract("campaigns.list", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/list/1",
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
        {
          campaign_id: "0a1b2c3d-0000-4000-8000-000000000003",
          type: "one-shot",
          name: "Launch",
          created_at: 1767225600000,
          updated_at: 1767225600000,
        },
      ],
    },
  },
  gives: [
    {
      campaign_id: "0a1b2c3d-0000-4000-8000-000000000003",
      type: "one-shot",
      name: "Launch",
      created_at: 1767225600000,
      updated_at: 1767225600000,
    },
  ],
});

paging("campaigns.list", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.list(),
  replies: [
    {
      status: 200,
      json: {
        error: false,
        reason: "resolved",
        data: [
          {
            campaign_id: "0a1b2c3d-0000-4000-8000-000000000003",
            type: "one-shot",
            name: "Launch",
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
            campaign_id: "0a1b2c3d-0000-4000-8000-000000000003",
            type: "one-shot",
            name: "Launch",
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
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/campaigns/list/2",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  items: [
    {
      campaign_id: "0a1b2c3d-0000-4000-8000-000000000003",
      type: "one-shot",
      name: "Launch",
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "a0",
    },
    {
      campaign_id: "0a1b2c3d-0000-4000-8000-000000000003",
      type: "one-shot",
      name: "Launch",
      created_at: 1767225600000,
      updated_at: 1767225600000,
      _test_item: "b0",
    },
  ],
});

refusal("campaigns.list", {
  call: (fetch) => client(fetch, { tier: "user" }).campaigns.list(),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
