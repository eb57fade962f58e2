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

contract("bucketUrls.generate", {
  call: (fetch) =>
    client(fetch).bucketUrls.generate({
      namespace: "upload",
      id: "req-1",
      file: { name: "a.png", type: "image/png" },
      resource: { type: "website", id: "8c842203-0000-4000-8000-000000000001" },
    }),
  sends: {
    method: "POST",
    url: "https://api.crisp.chat/v1/bucket/url/generate",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-crisp-tier": "plugin",
      authorization: "Basic dGVzdC1pZGVudGlmaWVyOnRlc3Qta2V5",
    },
    json: {
      namespace: "upload",
      id: "req-1",
      file: { name: "a.png", type: "image/png" },
      resource: { type: "website", id: "8c842203-0000-4000-8000-000000000001" },
    },
  },
  replies: { status: 200, json: { error: false, reason: "updated", data: {} } },
});

refusal("bucketUrls.generate", {
  call: (fetch) =>
    client(fetch).bucketUrls.generate({
      namespace: "upload",
      id: "req-1",
      file: { name: "a.png", type: "image/png" },
      resource: { type: "website", id: "8c842203-0000-4000-8000-000000000001" },
    }),
  replies: { status: 400, json: { data: { message: "This test is refused" }, reason: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
