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

contract("designStudioComponents.create", {
  call: (fetch) =>
    client(fetch).designStudioComponents.create({
      name: "Footer",
      tag: "x-footer",
      content: "<template>Bye</template>",
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/design_studio/components",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Footer", tag: "x-footer", content: "<template>Bye</template>" },
  },
  replies: {
    status: 200,
    json: {
      component: {
        id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
        name: "Footer",
        tag: "x-footer",
        parent_folder_id: null,
        content: "<template>Bye</template>",
        created: 1714732800,
        updated: 1714732800,
      },
    },
  },
  gives: {
    id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
    name: "Footer",
    tag: "x-footer",
    parent_folder_id: null,
    content: "<template>Bye</template>",
    created: 1714732800,
    updated: 1714732800,
  },
});

contract("designStudioComponents.delete", {
  call: (fetch) => client(fetch).designStudioComponents.delete("018fbb92-6d1e-7c33-9c2c-df6a2b5aa933"),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/design_studio/components/018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("designStudioComponents.get", {
  call: (fetch) => client(fetch).designStudioComponents.get("018fbb92-6d1e-7c33-9c2c-df6a2b5aa933"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/components/018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      component: {
        id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
        name: "Footer",
        tag: "x-footer",
        parent_folder_id: null,
        content: "<template>Bye</template>",
        created: 1714732800,
        updated: 1714732800,
      },
    },
  },
  gives: {
    id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
    name: "Footer",
    tag: "x-footer",
    parent_folder_id: null,
    content: "<template>Bye</template>",
    created: 1714732800,
    updated: 1714732800,
  },
});

contract("designStudioComponents.list", {
  call: (fetch) => client(fetch).designStudioComponents.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/components",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      components: [
        { id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933", name: "Footer", tag: "x-footer", parent_folder_id: null },
      ],
      folders: [],
      meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
    },
  },
});

contract("designStudioComponents.update", {
  call: (fetch) =>
    client(fetch).designStudioComponents.update("018fbb92-6d1e-7c33-9c2c-df6a2b5aa933", {
      name: "Footer",
      tag: "x-footer",
      content: "<template>Bye</template>",
    }),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/design_studio/components/018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { name: "Footer", tag: "x-footer", content: "<template>Bye</template>" },
  },
  replies: { status: 204 },
  gives: undefined,
});

paging("designStudioComponents.list", {
  call: (fetch) => client(fetch).designStudioComponents.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        components: [
          {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
            name: "Footer",
            tag: "x-footer",
            parent_folder_id: null,
            _test_item: "a0",
          },
          {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
            name: "Footer",
            tag: "x-footer",
            parent_folder_id: null,
            _test_item: "a1",
          },
        ],
        folders: [],
        meta: { pagination: { page: 1, limit: 1000, total: 3 }, filters: {} },
      },
    },
    {
      status: 200,
      json: {
        components: [
          {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
            name: "Footer",
            tag: "x-footer",
            parent_folder_id: null,
            _test_item: "b0",
          },
        ],
        folders: [],
        meta: { pagination: { page: 1, limit: 1000, total: 3 }, filters: {} },
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/design_studio/components?limit=2&page=2",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
      name: "Footer",
      tag: "x-footer",
      parent_folder_id: null,
      _test_item: "a0",
    },
    {
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
      name: "Footer",
      tag: "x-footer",
      parent_folder_id: null,
      _test_item: "a1",
    },
    {
      id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa933",
      name: "Footer",
      tag: "x-footer",
      parent_folder_id: null,
      _test_item: "b0",
    },
  ],
});

refusal("designStudioComponents.create", {
  call: (fetch) =>
    client(fetch).designStudioComponents.create({
      name: "Footer",
      tag: "x-footer",
      content: "<template>Bye</template>",
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
