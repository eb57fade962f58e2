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

contract("dataIndex.updateAttributes", {
  call: (fetch) =>
    client(fetch).dataIndex.updateAttributes({
      attributes: [{ name: "last_active", description: "Last time the person was in our app", privacy_level: 0 }],
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/data_index/attributes",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      attributes: [{ name: "last_active", description: "Last time the person was in our app", privacy_level: 0 }],
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("dataIndex.updateEvents", {
  call: (fetch) =>
    client(fetch).dataIndex.updateEvents({ events: [{ name: "purchase", description: "An order was paid" }] }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/data_index/events",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { events: [{ name: "purchase", description: "An order was paid" }] },
  },
  replies: { status: 204 },
  gives: undefined,
});

refusal("dataIndex.updateAttributes", {
  call: (fetch) =>
    client(fetch).dataIndex.updateAttributes({
      attributes: [{ name: "last_active", description: "Last time the person was in our app", privacy_level: 0 }],
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
