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

contract("objects.getAttributes", {
  call: (fetch) => client(fetch).objects.getAttributes({ object_type_id: 1, object_id: "acme" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/objects/1/acme/attributes",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      object: {
        object_type_id: "1",
        identifiers: { object_id: "acme", cio_object_id: "ob1" },
        attributes: { name: "Acme" },
        timestamps: { name: 1704067200 },
      },
    },
  },
  gives: {
    object_type_id: "1",
    identifiers: { object_id: "acme", cio_object_id: "ob1" },
    attributes: { name: "Acme" },
    timestamps: { name: 1704067200 },
  },
});

contract("objects.listRelationships", {
  call: (fetch) => client(fetch).objects.listRelationships({ object_type_id: 1, object_id: "acme" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/objects/1/acme/relationships",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      cio_relationships: [
        { object_type_id: "1", identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" } },
      ],
      next: "",
    },
  },
});

contract("objects.search", {
  call: (fetch) =>
    client(fetch).objects.search({
      object_type_id: "1",
      filter: { object_attribute: { field: "name", operator: "eq", value: "Acme", type_id: "1" } },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/objects",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      object_type_id: "1",
      filter: { object_attribute: { field: "name", operator: "eq", value: "Acme", type_id: "1" } },
    },
  },
  replies: {
    status: 200,
    json: { identifiers: [{ object_type_id: "1", object_id: "acme", cio_object_id: "ob1" }], ids: ["acme"], next: "" },
  },
});

paging("objects.listRelationships", {
  call: (fetch) => client(fetch).objects.listRelationships({ object_type_id: 1, object_id: "acme" }, { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        cio_relationships: [
          {
            object_type_id: "1",
            identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
            _test_item: "a0",
          },
        ],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        cio_relationships: [
          {
            object_type_id: "1",
            identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/objects/1/acme/relationships?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      object_type_id: "1",
      identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
      _test_item: "a0",
    },
    {
      object_type_id: "1",
      identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
      _test_item: "b0",
    },
  ],
});

paging("objects.search", {
  call: (fetch) =>
    client(fetch).objects.search(
      {
        object_type_id: "1",
        filter: { object_attribute: { field: "name", operator: "eq", value: "Acme", type_id: "1" } },
      },
      { query: { limit: 2 } },
    ),
  replies: [
    {
      status: 200,
      json: {
        identifiers: [{ object_type_id: "1", object_id: "acme", cio_object_id: "ob1", _test_item: "a0" }],
        ids: ["acme"],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        identifiers: [{ object_type_id: "1", object_id: "acme", cio_object_id: "ob1", _test_item: "b0" }],
        ids: ["acme"],
      },
    },
  ],
  second: {
    method: "POST",
    url: "https://api.customer.io/v1/objects?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      object_type_id: "1",
      filter: { object_attribute: { field: "name", operator: "eq", value: "Acme", type_id: "1" } },
    },
  },
  items: [
    { object_type_id: "1", object_id: "acme", cio_object_id: "ob1", _test_item: "a0" },
    { object_type_id: "1", object_id: "acme", cio_object_id: "ob1", _test_item: "b0" },
  ],
});

refusal("objects.getAttributes", {
  call: (fetch) => client(fetch).objects.getAttributes({ object_type_id: 1, object_id: "acme" }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
