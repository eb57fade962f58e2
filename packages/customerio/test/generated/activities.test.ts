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

contract("activities.list", {
  call: (fetch) => client(fetch).activities.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/activities",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      activities: [
        {
          id: "01HACT0001",
          customer_id: "user-123",
          type: "event",
          name: "purchase",
          timestamp: 1704067200,
          data: { product_id: "abc123" },
        },
      ],
      next: "MDE=",
    },
  },
});

paging("activities.list", {
  call: (fetch) => client(fetch).activities.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        activities: [
          {
            id: "01HACT0001",
            customer_id: "user-123",
            type: "event",
            name: "purchase",
            timestamp: 1704067200,
            data: { product_id: "abc123" },
            _test_item: "a0",
          },
        ],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        activities: [
          {
            id: "01HACT0001",
            customer_id: "user-123",
            type: "event",
            name: "purchase",
            timestamp: 1704067200,
            data: { product_id: "abc123" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/activities?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: "01HACT0001",
      customer_id: "user-123",
      type: "event",
      name: "purchase",
      timestamp: 1704067200,
      data: { product_id: "abc123" },
      _test_item: "a0",
    },
    {
      id: "01HACT0001",
      customer_id: "user-123",
      type: "event",
      name: "purchase",
      timestamp: 1704067200,
      data: { product_id: "abc123" },
      _test_item: "b0",
    },
  ],
});

refusal("activities.list", {
  call: (fetch) => client(fetch).activities.list(),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
