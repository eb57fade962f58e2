// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, paging, refusal } from "@carillon/config/contract";
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

contract("optOuts.list", {
  call: (fetch) => client(fetch).optOuts.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/optouts",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { optouts: [{ channel: "sms", from: "+15550001111" }], next: "" } },
});

paging("optOuts.list", {
  call: (fetch) => client(fetch).optOuts.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: { optouts: [{ channel: "sms", from: "+15550001111", _test_item: "a0" }], next: "second-page" },
    },
    { status: 200, json: { optouts: [{ channel: "sms", from: "+15550001111", _test_item: "b0" }] } },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/optouts?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    { channel: "sms", from: "+15550001111", _test_item: "a0" },
    { channel: "sms", from: "+15550001111", _test_item: "b0" },
  ],
});

refusal("optOuts.list", {
  call: (fetch) => client(fetch).optOuts.list(),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
