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

contract("assets.delete", {
  call: (fetch) => client(fetch).assets.delete(1),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/assets/files/1",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("assets.get", {
  call: (fetch) => client(fetch).assets.get(1),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/assets/files/1",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      asset: {
        id: 1,
        name: "logo.png",
        parent_folder_id: null,
        path: "/logo.png",
        size: 2048,
        created: 1773856017,
        updated: 1773856017,
      },
    },
  },
  gives: {
    id: 1,
    name: "logo.png",
    parent_folder_id: null,
    path: "/logo.png",
    size: 2048,
    created: 1773856017,
    updated: 1773856017,
  },
});

contract("assets.list", {
  call: (fetch) => client(fetch).assets.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/assets",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      assets: [
        {
          id: 1,
          name: "logo.png",
          parent_folder_id: null,
          path: "/logo.png",
          size: 2048,
          created: 1773856017,
          updated: 1773856017,
        },
      ],
      meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
    },
  },
});

contract("assets.update", {
  call: (fetch) => client(fetch).assets.update(1, { name: "logo-2026.png" }),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/assets/files/1",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "logo-2026.png" },
  },
  replies: {
    status: 200,
    json: {
      asset: {
        id: 1,
        name: "logo.png",
        parent_folder_id: null,
        path: "/logo.png",
        size: 2048,
        created: 1773856017,
        updated: 1773856017,
      },
    },
  },
  gives: {
    id: 1,
    name: "logo.png",
    parent_folder_id: null,
    path: "/logo.png",
    size: 2048,
    created: 1773856017,
    updated: 1773856017,
  },
});

contract("assets.upload", {
  call: (fetch) => client(fetch).assets.upload({ file: new Blob(["logo"]), name: "logo.png" }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/assets/files",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    multipart: [
      ["file", { file: "logo" }],
      ["name", "logo.png"],
    ],
  },
  replies: {
    status: 200,
    json: {
      asset: {
        id: 1,
        name: "logo.png",
        parent_folder_id: null,
        path: "/logo.png",
        size: 2048,
        created: 1773856017,
        updated: 1773856017,
      },
    },
  },
  gives: {
    id: 1,
    name: "logo.png",
    parent_folder_id: null,
    path: "/logo.png",
    size: 2048,
    created: 1773856017,
    updated: 1773856017,
  },
});

paging("assets.list", {
  call: (fetch) => client(fetch).assets.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        assets: [
          {
            id: 1,
            name: "logo.png",
            parent_folder_id: null,
            path: "/logo.png",
            size: 2048,
            created: 1773856017,
            updated: 1773856017,
            _test_item: "a0",
          },
          {
            id: 1,
            name: "logo.png",
            parent_folder_id: null,
            path: "/logo.png",
            size: 2048,
            created: 1773856017,
            updated: 1773856017,
            _test_item: "a1",
          },
        ],
        meta: { pagination: { page: 1, limit: 1000, total: 3 }, filters: {} },
      },
    },
    {
      status: 200,
      json: {
        assets: [
          {
            id: 1,
            name: "logo.png",
            parent_folder_id: null,
            path: "/logo.png",
            size: 2048,
            created: 1773856017,
            updated: 1773856017,
            _test_item: "b0",
          },
        ],
        meta: { pagination: { page: 1, limit: 1000, total: 3 }, filters: {} },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/assets?limit=2&page=2",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: 1,
      name: "logo.png",
      parent_folder_id: null,
      path: "/logo.png",
      size: 2048,
      created: 1773856017,
      updated: 1773856017,
      _test_item: "a0",
    },
    {
      id: 1,
      name: "logo.png",
      parent_folder_id: null,
      path: "/logo.png",
      size: 2048,
      created: 1773856017,
      updated: 1773856017,
      _test_item: "a1",
    },
    {
      id: 1,
      name: "logo.png",
      parent_folder_id: null,
      path: "/logo.png",
      size: 2048,
      created: 1773856017,
      updated: 1773856017,
      _test_item: "b0",
    },
  ],
});

refusal("assets.delete", {
  call: (fetch) => client(fetch).assets.delete(1),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
