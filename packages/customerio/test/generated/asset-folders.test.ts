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

contract("assetFolders.create", {
  call: (fetch) => client(fetch).assetFolders.create({ name: "Banners", parent_folder_id: null }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/assets/folders",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Banners", parent_folder_id: null },
  },
  replies: {
    status: 200,
    json: { folder: { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 } },
  },
  gives: { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 },
});

contract("assetFolders.delete", {
  call: (fetch) => client(fetch).assetFolders.delete(2),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/assets/folders/2",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("assetFolders.get", {
  call: (fetch) => client(fetch).assetFolders.get(2),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/assets/folders/2",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: { folder: { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 } },
  },
  gives: { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 },
});

contract("assetFolders.list", {
  call: (fetch) => client(fetch).assetFolders.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/assets/folders",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      folders: [{ id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 }],
      meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
    },
  },
});

contract("assetFolders.update", {
  call: (fetch) => client(fetch).assetFolders.update(2, { name: "Old banners" }),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/assets/folders/2",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Old banners" },
  },
  replies: {
    status: 200,
    json: { folder: { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 } },
  },
  gives: { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 },
});

paging("assetFolders.list", {
  call: (fetch) => client(fetch).assetFolders.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        folders: [
          {
            id: 2,
            name: "Banners",
            parent_folder_id: null,
            created: 1773856017,
            updated: 1773856017,
            _test_item: "a0",
          },
          {
            id: 2,
            name: "Banners",
            parent_folder_id: null,
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
        folders: [
          {
            id: 2,
            name: "Banners",
            parent_folder_id: null,
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
    url: "https://api.customer.io/v1/assets/folders?limit=2&page=2",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017, _test_item: "a0" },
    { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017, _test_item: "a1" },
    { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017, _test_item: "b0" },
  ],
});

refusal("assetFolders.create", {
  call: (fetch) => client(fetch).assetFolders.create({ name: "Banners", parent_folder_id: null }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
