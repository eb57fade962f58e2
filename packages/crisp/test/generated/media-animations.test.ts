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

contract("mediaAnimations.list", {
  call: (fetch) => client(fetch, { tier: "user" }).mediaAnimations.list(1, { list_id: 1, search_query: "cat" }),
  sends: {
    method: "GET",
    url: "https://api.crisp.chat/v1/media/animation/list/1?list_id=1&search_query=cat",
    headers: {
      accept: "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("mediaAnimations.list", {
  call: (fetch) => client(fetch, { tier: "user" }).mediaAnimations.list(1, { list_id: 1, search_query: "cat" }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
