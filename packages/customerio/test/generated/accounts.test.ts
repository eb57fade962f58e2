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

contract("accounts.getRegion", {
  call: (fetch) => client(fetch).accounts.getRegion(),
  sends: {
    method: "GET",
    url: "https://track.customer.io/api/v1/accounts/region",
    headers: { accept: "application/json", authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=" },
  },
  replies: { status: 200, json: { url: "https://track.customer.io", region: "us", environment_id: 12345 } },
});

refusal("accounts.getRegion", {
  call: (fetch) => client(fetch).accounts.getRegion(),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
