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

contract("operators.list", {
  call: (fetch) => client(fetch).operators.list(),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/operators/list",
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
          type: "operator",
          details: {
            user_id: "0a1b2c3d-0000-4000-8000-000000000003",
            email: "bo@acme.example",
            first_name: "Bo",
            last_name: "Lee",
            role: "owner",
          },
        },
      ],
    },
  },
  gives: [
    {
      type: "operator",
      details: {
        user_id: "0a1b2c3d-0000-4000-8000-000000000003",
        email: "bo@acme.example",
        first_name: "Bo",
        last_name: "Lee",
        role: "owner",
      },
    },
  ],
});

refusal("operators.list", {
  call: (fetch) => client(fetch).operators.list(),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
