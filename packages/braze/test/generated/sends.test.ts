// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { contract, refusal } from "@carillon/config/contract";
import { Braze, type BrazeOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<BrazeOptions> = {}) =>
  new Braze({
    apiKey: "test-apiKey",
    scim: { token: "test-scim-token", origin: "test-scim.origin" },
    instance: "US-01",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("sends.createId", {
  call: (fetch) => client(fetch).sends.createId({ campaign_id: "CAMPAIGN_ID", send_id: "spring-2026" }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/sends/id/create",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { campaign_id: "CAMPAIGN_ID", send_id: "spring-2026" },
  },
  replies: { status: 201, json: { message: "success", send_id: "spring-2026" } },
});

refusal("sends.createId", {
  call: (fetch) => client(fetch).sends.createId({ campaign_id: "CAMPAIGN_ID", send_id: "spring-2026" }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
