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

contract("peopleSuggestions.deleteSegment", {
  call: (fetch) => client(fetch).peopleSuggestions.deleteSegment({ segment: "customer" }),
  sends: {
    method: "DELETE",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/people/suggest/segment",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { segment: "customer" },
  },
  replies: { status: 200, json: { error: false, reason: "deleted", data: {} } },
});

refusal("peopleSuggestions.deleteSegment", {
  call: (fetch) => client(fetch).peopleSuggestions.deleteSegment({ segment: "customer" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
