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

contract("exports.download", {
  call: (fetch) => client(fetch).exports.download(110),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/exports/110/download",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { url: "https://exports.example.com/110.csv?signature=abc" } },
});

contract("exports.get", {
  call: (fetch) => client(fetch).exports.get(110),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/exports/110",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      export: {
        id: 110,
        deduplicate_id: "110:1704067200",
        type: "customers",
        total: 2,
        status: "done",
        failed: false,
        downloads: 0,
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 110,
    deduplicate_id: "110:1704067200",
    type: "customers",
    total: 2,
    status: "done",
    failed: false,
    downloads: 0,
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

contract("exports.list", {
  call: (fetch) => client(fetch).exports.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/exports",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      exports: [
        {
          id: 110,
          deduplicate_id: "110:1704067200",
          type: "customers",
          total: 2,
          status: "done",
          failed: false,
          downloads: 0,
          created_at: 1704067200,
          updated_at: 1704067200,
        },
      ],
    },
  },
});

contract("exports.startCustomers", {
  call: (fetch) => client(fetch).exports.startCustomers({ filters: { segment: { id: 7 } } }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/exports/customers",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { filters: { segment: { id: 7 } } },
  },
  replies: {
    status: 200,
    json: {
      export: {
        id: 110,
        deduplicate_id: "110:1704067200",
        type: "customers",
        total: 2,
        status: "done",
        failed: false,
        downloads: 0,
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 110,
    deduplicate_id: "110:1704067200",
    type: "customers",
    total: 2,
    status: "done",
    failed: false,
    downloads: 0,
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

contract("exports.startDeliveries", {
  call: (fetch) =>
    client(fetch).exports.startDeliveries({
      newsletter_id: 4,
      start: 1704067200,
      end: 1706745600,
      metric: "delivered",
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/exports/deliveries",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { newsletter_id: 4, start: 1704067200, end: 1706745600, metric: "delivered" },
  },
  replies: {
    status: 200,
    json: {
      export: {
        id: 110,
        deduplicate_id: "110:1704067200",
        type: "customers",
        total: 2,
        status: "done",
        failed: false,
        downloads: 0,
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 110,
    deduplicate_id: "110:1704067200",
    type: "customers",
    total: 2,
    status: "done",
    failed: false,
    downloads: 0,
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

refusal("exports.download", {
  call: (fetch) => client(fetch).exports.download(110),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
