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

contract("collections.create", {
  call: (fetch) => client(fetch).collections.create({ name: "events", data: [{ city: "Berlin", day: "Monday" }] }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/collections",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "events", data: [{ city: "Berlin", day: "Monday" }] },
  },
  replies: {
    status: 200,
    json: {
      collection: {
        id: 6,
        name: "events",
        bytes: 40,
        rows: 1,
        schema: ["city", "day"],
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 6,
    name: "events",
    bytes: 40,
    rows: 1,
    schema: ["city", "day"],
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

contract("collections.delete", {
  call: (fetch) => client(fetch).collections.delete(6),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/collections/6",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("collections.get", {
  call: (fetch) => client(fetch).collections.get(6),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/collections/6",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      collection: {
        id: 6,
        name: "events",
        bytes: 40,
        rows: 1,
        schema: ["city", "day"],
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 6,
    name: "events",
    bytes: 40,
    rows: 1,
    schema: ["city", "day"],
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

contract("collections.getContent", {
  call: (fetch) => client(fetch).collections.getContent(6),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/collections/6/content",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: [{ city: "Berlin", day: "Monday" }] },
});

contract("collections.list", {
  call: (fetch) => client(fetch).collections.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/collections",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      collections: [
        {
          id: 6,
          name: "events",
          bytes: 40,
          rows: 1,
          schema: ["city", "day"],
          created_at: 1704067200,
          updated_at: 1704067200,
        },
      ],
    },
  },
});

contract("collections.replaceContent", {
  call: (fetch) => client(fetch).collections.replaceContent(6, [{ city: "Berlin", day: "Monday" }]),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/collections/6/content",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: [{ city: "Berlin", day: "Monday" }],
  },
  replies: {
    status: 200,
    json: {
      collection: {
        id: 6,
        name: "events",
        bytes: 40,
        rows: 1,
        schema: ["city", "day"],
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 6,
    name: "events",
    bytes: 40,
    rows: 1,
    schema: ["city", "day"],
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

contract("collections.update", {
  call: (fetch) => client(fetch).collections.update(6, { data: [{ city: "Paris", day: "Tuesday" }] }),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/collections/6",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { data: [{ city: "Paris", day: "Tuesday" }] },
  },
  replies: {
    status: 200,
    json: {
      collection: {
        id: 6,
        name: "events",
        bytes: 40,
        rows: 1,
        schema: ["city", "day"],
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 6,
    name: "events",
    bytes: 40,
    rows: 1,
    schema: ["city", "day"],
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

refusal("collections.create", {
  call: (fetch) => client(fetch).collections.create({ name: "events", data: [{ city: "Berlin", day: "Monday" }] }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
