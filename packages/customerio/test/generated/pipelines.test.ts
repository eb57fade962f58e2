// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { bulk, contract, refusal } from "@carillon/config/contract";
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

contract("pipelines.alias", {
  call: (fetch) => client(fetch).pipelines.alias({ previousId: "visitor-9", userId: "user-123" }),
  sends: {
    method: "POST",
    url: "https://cdp.customer.io/v1/alias",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-strict-mode": "1",
      authorization: "Basic dGVzdC1waXBlbGluZXMtYXBpS2V5Og==",
    },
    json: { previousId: "visitor-9", userId: "user-123" },
    fills: "/messageId",
  },
  replies: { status: 200, json: {} },
});

contract("pipelines.batch", {
  call: (fetch) =>
    client(fetch).pipelines.batch({
      batch: [
        { type: "identify", userId: "user-123", traits: { plan: "premium" } },
        { type: "track", userId: "user-123", event: "purchase" },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://cdp.customer.io/v1/batch",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-strict-mode": "1",
      authorization: "Basic dGVzdC1waXBlbGluZXMtYXBpS2V5Og==",
    },
    json: {
      batch: [
        { type: "identify", userId: "user-123", traits: { plan: "premium" } },
        { type: "track", userId: "user-123", event: "purchase" },
      ],
    },
    fills: "/batch/*/messageId",
  },
  replies: { status: 200, json: {} },
});

contract("pipelines.group", {
  call: (fetch) =>
    client(fetch).pipelines.group({
      userId: "user-123",
      groupId: "acme",
      traits: { object_type_id: "1", name: "Acme" },
    }),
  sends: {
    method: "POST",
    url: "https://cdp.customer.io/v1/group",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-strict-mode": "1",
      authorization: "Basic dGVzdC1waXBlbGluZXMtYXBpS2V5Og==",
    },
    json: { userId: "user-123", groupId: "acme", traits: { object_type_id: "1", name: "Acme" } },
    fills: "/messageId",
  },
  replies: { status: 200, json: {} },
});

contract("pipelines.identify", {
  call: (fetch) =>
    client(fetch).pipelines.identify({ userId: "user-123", traits: { email: "user@example.com", plan: "premium" } }),
  sends: {
    method: "POST",
    url: "https://cdp.customer.io/v1/identify",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-strict-mode": "1",
      authorization: "Basic dGVzdC1waXBlbGluZXMtYXBpS2V5Og==",
    },
    json: { userId: "user-123", traits: { email: "user@example.com", plan: "premium" } },
    fills: "/messageId",
  },
  replies: { status: 200, json: {} },
});

contract("pipelines.page", {
  call: (fetch) =>
    client(fetch).pipelines.page({
      anonymousId: "visitor-9",
      name: "Pricing",
      properties: { url: "https://example.com/pricing" },
    }),
  sends: {
    method: "POST",
    url: "https://cdp.customer.io/v1/page",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-strict-mode": "1",
      authorization: "Basic dGVzdC1waXBlbGluZXMtYXBpS2V5Og==",
    },
    json: { anonymousId: "visitor-9", name: "Pricing", properties: { url: "https://example.com/pricing" } },
    fills: "/messageId",
  },
  replies: { status: 200, json: {} },
});

contract("pipelines.screen", {
  call: (fetch) => client(fetch).pipelines.screen({ userId: "user-123", name: "Settings" }),
  sends: {
    method: "POST",
    url: "https://cdp.customer.io/v1/screen",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-strict-mode": "1",
      authorization: "Basic dGVzdC1waXBlbGluZXMtYXBpS2V5Og==",
    },
    json: { userId: "user-123", name: "Settings" },
    fills: "/messageId",
  },
  replies: { status: 200, json: {} },
});

contract("pipelines.track", {
  call: (fetch) =>
    client(fetch).pipelines.track({
      userId: "user-123",
      event: "purchase",
      properties: { product_id: "abc123", price: 99.99 },
    }),
  sends: {
    method: "POST",
    url: "https://cdp.customer.io/v1/track",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-strict-mode": "1",
      authorization: "Basic dGVzdC1waXBlbGluZXMtYXBpS2V5Og==",
    },
    json: { userId: "user-123", event: "purchase", properties: { product_id: "abc123", price: 99.99 } },
    fills: "/messageId",
  },
  replies: { status: 200, json: {} },
});

bulk("pipelines.sendAll", {
  call: (fetch) =>
    client(fetch).pipelines.sendAll(
      [
        { type: "identify", userId: "user-123", traits: { plan: "premium" } },
        { type: "track", userId: "user-123", event: "purchase" },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { type: "identify", userId: "user-123", traits: { plan: "premium" } },
    { type: "track", userId: "user-123", event: "purchase" },
  ],
  sends: [
    {
      method: "POST",
      url: "https://cdp.customer.io/v1/batch",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "x-strict-mode": "1",
        authorization: "Basic dGVzdC1waXBlbGluZXMtYXBpS2V5Og==",
      },
      json: { batch: [{ type: "identify", userId: "user-123", traits: { plan: "premium" } }] },
      fills: "/batch/*/messageId",
    },
    {
      method: "POST",
      url: "https://cdp.customer.io/v1/batch",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "x-strict-mode": "1",
        authorization: "Basic dGVzdC1waXBlbGluZXMtYXBpS2V5Og==",
      },
      json: { batch: [{ type: "track", userId: "user-123", event: "purchase" }] },
      fills: "/batch/*/messageId",
    },
  ],
  replies: [
    { status: 200, json: {} },
    { status: 200, json: {} },
  ],
  statuses: ["sent", "sent"],
  gives: {},
});

refusal("pipelines.alias", {
  call: (fetch) => client(fetch).pipelines.alias({ previousId: "visitor-9", userId: "user-123" }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
