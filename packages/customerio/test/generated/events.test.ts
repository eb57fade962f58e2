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

contract("events.track", {
  call: (fetch) =>
    client(fetch).events.track("user-123", { name: "purchase", data: { product_id: "abc123", price: 99.99 } }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/customers/user-123/events",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: { name: "purchase", data: { product_id: "abc123", price: 99.99 } },
    fills: "/id",
  },
  replies: { status: 200, json: {} },
});

contract("events.trackAnonymous", {
  call: (fetch) =>
    client(fetch).events.trackAnonymous({
      anonymous_id: "visitor-9",
      name: "viewed_pricing",
      data: { plan: "premium" },
    }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/events",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: { anonymous_id: "visitor-9", name: "viewed_pricing", data: { plan: "premium" } },
    fills: "/id",
  },
  replies: { status: 200, json: {} },
});

refusal("events.track", {
  call: (fetch) =>
    client(fetch).events.track("user-123", { name: "purchase", data: { product_id: "abc123", price: 99.99 } }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
