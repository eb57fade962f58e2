// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { bulk, contract, paging, refusal } from "@carillon/config/contract";
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

contract("segments.addCustomers", {
  call: (fetch) => client(fetch).segments.addCustomers(7, { ids: ["user-123", "user-124"] }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/segments/7/add_customers",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: { ids: ["user-123", "user-124"] },
  },
  replies: { status: 200, json: {} },
});

contract("segments.create", {
  call: (fetch) => client(fetch).segments.create({ segment: { name: "Premium", description: "Paying people" } }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/segments",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { segment: { name: "Premium", description: "Paying people" } },
  },
  replies: {
    status: 200,
    json: {
      segment: {
        id: 7,
        deduplicate_id: "7:1704067200",
        name: "Premium",
        description: "Paying people",
        state: "finished",
        progress: null,
        type: "manual",
        tags: ["billing"],
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 7,
    deduplicate_id: "7:1704067200",
    name: "Premium",
    description: "Paying people",
    state: "finished",
    progress: null,
    type: "manual",
    tags: ["billing"],
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

contract("segments.delete", {
  call: (fetch) => client(fetch).segments.delete(7),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/segments/7",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("segments.get", {
  call: (fetch) => client(fetch).segments.get(7),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/segments/7",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      segment: {
        id: 7,
        deduplicate_id: "7:1704067200",
        name: "Premium",
        description: "Paying people",
        state: "finished",
        progress: null,
        type: "manual",
        tags: ["billing"],
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 7,
    deduplicate_id: "7:1704067200",
    name: "Premium",
    description: "Paying people",
    state: "finished",
    progress: null,
    type: "manual",
    tags: ["billing"],
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

contract("segments.getCustomerCount", {
  call: (fetch) => client(fetch).segments.getCustomerCount(7),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/segments/7/customer_count",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { segment_id: 7, count: 1200 } },
});

contract("segments.list", {
  call: (fetch) => client(fetch).segments.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/segments",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      segments: [
        {
          id: 7,
          deduplicate_id: "7:1704067200",
          name: "Premium",
          description: "Paying people",
          state: "finished",
          progress: null,
          type: "manual",
          tags: ["billing"],
          created_at: 1704067200,
          updated_at: 1704067200,
        },
      ],
    },
  },
});

contract("segments.listDependencies", {
  call: (fetch) => client(fetch).segments.listDependencies(7),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/segments/7/used_by",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { used_by: { campaigns: [3], sent_newsletters: [4], draft_newsletters: [] } } },
  gives: { campaigns: [3], sent_newsletters: [4], draft_newsletters: [] },
});

contract("segments.listMembers", {
  call: (fetch) => client(fetch).segments.listMembers(7),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/segments/7/membership",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      identifiers: [{ id: "user-123", email: "user@example.com", cio_id: "d9c106000001" }],
      ids: ["user-123"],
      next: "",
    },
  },
});

contract("segments.removeCustomers", {
  call: (fetch) => client(fetch).segments.removeCustomers(7, { ids: ["user-123", "user-124"] }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/segments/7/remove_customers",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: { ids: ["user-123", "user-124"] },
  },
  replies: { status: 200, json: {} },
});

paging("segments.listMembers", {
  call: (fetch) => client(fetch).segments.listMembers(7, { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        identifiers: [{ id: "user-123", email: "user@example.com", cio_id: "d9c106000001", _test_item: "a0" }],
        ids: ["user-123"],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        identifiers: [{ id: "user-123", email: "user@example.com", cio_id: "d9c106000001", _test_item: "b0" }],
        ids: ["user-123"],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/segments/7/membership?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    { id: "user-123", email: "user@example.com", cio_id: "d9c106000001", _test_item: "a0" },
    { id: "user-123", email: "user@example.com", cio_id: "d9c106000001", _test_item: "b0" },
  ],
});

bulk("segments.addAllCustomers", {
  call: (fetch) => client(fetch).segments.addAllCustomers(7, ["user-123", "user-124"], { maxItems: 1, concurrency: 1 }),
  items: ["user-123", "user-124"],
  sends: [
    {
      method: "POST",
      url: "https://track.customer.io/api/v1/segments/7/add_customers",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
      },
      json: { ids: ["user-123"] },
    },
    {
      method: "POST",
      url: "https://track.customer.io/api/v1/segments/7/add_customers",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
      },
      json: { ids: ["user-124"] },
    },
  ],
  replies: [
    { status: 200, json: {} },
    { status: 200, json: {} },
  ],
  statuses: ["sent", "sent"],
  gives: {},
});

bulk("segments.removeEachCustomer", {
  call: (fetch) =>
    client(fetch).segments.removeEachCustomer(7, ["user-123", "user-124"], { maxItems: 1, concurrency: 1 }),
  items: ["user-123", "user-124"],
  sends: [
    {
      method: "POST",
      url: "https://track.customer.io/api/v1/segments/7/remove_customers",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
      },
      json: { ids: ["user-123"] },
    },
    {
      method: "POST",
      url: "https://track.customer.io/api/v1/segments/7/remove_customers",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
      },
      json: { ids: ["user-124"] },
    },
  ],
  replies: [
    { status: 200, json: {} },
    { status: 200, json: {} },
  ],
  statuses: ["sent", "sent"],
  gives: {},
});

refusal("segments.addCustomers", {
  call: (fetch) => client(fetch).segments.addCustomers(7, { ids: ["user-123", "user-124"] }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
