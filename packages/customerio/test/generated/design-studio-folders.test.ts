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

contract("designStudioFolders.create", {
  call: (fetch) => client(fetch).designStudioFolders.create({ name: "Brand", parent_folder_id: null }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/folders",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Brand", parent_folder_id: null },
  },
  replies: {
    status: 200,
    json: {
      folder: {
        id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
        name: "Brand",
        parent_folder_id: null,
        created: 1714732800,
        updated: 1714732800,
      },
    },
  },
  gives: {
    id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
    name: "Brand",
    parent_folder_id: null,
    created: 1714732800,
    updated: 1714732800,
  },
});

contract("designStudioFolders.delete", {
  call: (fetch) => client(fetch).designStudioFolders.delete("018fbb92-6d1e-7c33-9c2c-df6a2b5aa932"),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/design_studio/folders/018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("designStudioFolders.get", {
  call: (fetch) => client(fetch).designStudioFolders.get("018fbb92-6d1e-7c33-9c2c-df6a2b5aa932"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/folders/018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      folder: {
        id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
        name: "Brand",
        parent_folder_id: null,
        created: 1714732800,
        updated: 1714732800,
      },
    },
  },
  gives: {
    id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
    name: "Brand",
    parent_folder_id: null,
    created: 1714732800,
    updated: 1714732800,
  },
});

contract("designStudioFolders.list", {
  call: (fetch) => client(fetch).designStudioFolders.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/folders",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      folders: [
        {
          id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
          name: "Brand",
          parent_folder_id: null,
          created: 1714732800,
          updated: 1714732800,
        },
      ],
      meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
    },
  },
});

contract("designStudioFolders.update", {
  call: (fetch) =>
    client(fetch).designStudioFolders.update("018fbb92-6d1e-7c33-9c2c-df6a2b5aa932", { name: "Brand 2026" }),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/design_studio/folders/018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Brand 2026" },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("designStudioFolders.list", {
  call: (fetch) => client(fetch).designStudioFolders.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        folders: [
          {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
            name: "Brand",
            parent_folder_id: null,
            created: 1714732800,
            updated: 1714732800,
            _test_item: "a0",
          },
          {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
            name: "Brand",
            parent_folder_id: null,
            created: 1714732800,
            updated: 1714732800,
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
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
            name: "Brand",
            parent_folder_id: null,
            created: 1714732800,
            updated: 1714732800,
            _test_item: "b0",
          },
        ],
        meta: { pagination: { page: 1, limit: 1000, total: 3 }, filters: {} },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/folders?limit=2&page=2",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
      name: "Brand",
      parent_folder_id: null,
      created: 1714732800,
      updated: 1714732800,
      _test_item: "a0",
    },
    {
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
      name: "Brand",
      parent_folder_id: null,
      created: 1714732800,
      updated: 1714732800,
      _test_item: "a1",
    },
    {
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
      name: "Brand",
      parent_folder_id: null,
      created: 1714732800,
      updated: 1714732800,
      _test_item: "b0",
    },
  ],
});

refusal("designStudioFolders.create", {
  call: (fetch) => client(fetch).designStudioFolders.create({ name: "Brand", parent_folder_id: null }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
