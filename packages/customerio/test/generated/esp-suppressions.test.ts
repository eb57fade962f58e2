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

contract("espSuppressions.create", {
  call: (fetch) =>
    client(fetch).espSuppressions.create({ suppression_type: "bounces", email_address: "gone+1@example.com" }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/esp/suppression/bounces/gone%2B1%40example.com",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: {} },
});

contract("espSuppressions.delete", {
  call: (fetch) =>
    client(fetch).espSuppressions.delete({ suppression_type: "bounces", email_address: "gone+1@example.com" }),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/esp/suppression/bounces/gone%2B1%40example.com",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("espSuppressions.list", {
  call: (fetch) => client(fetch).espSuppressions.list("bounces"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/esp/suppression/bounces",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      category: "bounces",
      suppressions: [{ created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550" }],
    },
  },
});

contract("espSuppressions.listByDomain", {
  call: (fetch) =>
    client(fetch).espSuppressions.listByDomain({ domain_name: "mail.example.com", suppression_type: "bounces" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/esp/domains/mail.example.com/suppression/bounces",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      category: "bounces",
      suppressions: [{ created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550" }],
      next: "",
    },
  },
});

contract("espSuppressions.search", {
  call: (fetch) => client(fetch).espSuppressions.search("gone+1@example.com"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/esp/search_suppression/gone%2B1%40example.com",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      category: "bounces",
      suppressions: [{ created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550" }],
    },
  },
});

paging("espSuppressions.list", {
  call: (fetch) => client(fetch).espSuppressions.list("bounces", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        category: "bounces",
        suppressions: [
          {
            created: 1704067200,
            email: "gone@example.com",
            reason: "550 no such user",
            status: "550",
            _test_item: "a0",
          },
        ],
      },
    },
    {
      status: 200,
      json: {
        category: "bounces",
        suppressions: [
          {
            created: 1704067200,
            email: "gone@example.com",
            reason: "550 no such user",
            status: "550",
            _test_item: "b0",
          },
        ],
      },
    },
    { status: 200, json: { category: "bounces", suppressions: [] } },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/esp/suppression/bounces?limit=2&offset=1",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    { created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550", _test_item: "a0" },
    { created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550", _test_item: "b0" },
  ],
});

paging("espSuppressions.listByDomain", {
  call: (fetch) =>
    client(fetch).espSuppressions.listByDomain(
      { domain_name: "mail.example.com", suppression_type: "bounces" },
      { limit: 2 },
    ),
  replies: [
    {
      status: 200,
      json: {
        category: "bounces",
        suppressions: [
          {
            created: 1704067200,
            email: "gone@example.com",
            reason: "550 no such user",
            status: "550",
            _test_item: "a0",
          },
        ],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        category: "bounces",
        suppressions: [
          {
            created: 1704067200,
            email: "gone@example.com",
            reason: "550 no such user",
            status: "550",
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/esp/domains/mail.example.com/suppression/bounces?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    { created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550", _test_item: "a0" },
    { created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550", _test_item: "b0" },
  ],
});

refusal("espSuppressions.create", {
  call: (fetch) =>
    client(fetch).espSuppressions.create({ suppression_type: "bounces", email_address: "gone+1@example.com" }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
