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

contract("batches.resolve", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).batches.resolve({ sessions: ["session_00000000-0000-4000-8000-000000000002"] }),
  sends: {
    method: "PATCH",
    url: "https://api.crisp.chat/v1/website/8c842203-0000-4000-8000-000000000001/batch/resolve",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "user",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: { sessions: ["session_00000000-0000-4000-8000-000000000002"] },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("batches.resolve", {
  call: (fetch) =>
    client(fetch, { tier: "user" }).batches.resolve({ sessions: ["session_00000000-0000-4000-8000-000000000002"] }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
