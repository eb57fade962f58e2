// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, refusal } from "@carillon/config/contract";
import { CustomerIo, type CustomerIoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CustomerIoOptions> = {}) =>
  new CustomerIo({
    track: { siteId: "test-track-siteId", apiKey: "test-track-apiKey" },
    app: { apiKey: "test-app-apiKey", workspaceId: "test-app.workspaceId" },
    pipelines: { apiKey: "test-pipelines-apiKey" },
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("deliveries.unsubscribe", {
  call: (fetch) => client(fetch).deliveries.unsubscribe("RAECAAFwnUSneIa0ZXkmq8EdkAM=", { unsubscribe: true }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/unsubscribe/RAECAAFwnUSneIa0ZXkmq8EdkAM%3D",
    headers: { accept: "application/json", "content-type": "application/json" },
    json: { unsubscribe: true },
  },
  replies: { status: 200, json: {} },
});

refusal("deliveries.unsubscribe", {
  call: (fetch) => client(fetch).deliveries.unsubscribe("RAECAAFwnUSneIa0ZXkmq8EdkAM=", { unsubscribe: true }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
