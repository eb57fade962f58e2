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

contract("customers.delete", {
  call: (fetch) => client(fetch).customers.delete("user-123"),
  sends: {
    method: "DELETE",
    url: "https://track.customer.io/api/v1/customers/user-123",
    headers: { accept: "application/json", authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=" },
  },
  replies: { status: 200, json: {} },
});

contract("customers.findByEmail", {
  call: (fetch) => client(fetch).customers.findByEmail({ email: "user@example.com" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/customers?email=user%40example.com",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { results: [{ id: "user-123", email: "user@example.com", cio_id: "d9c106000001" }] } },
});

contract("customers.getAttributes", {
  call: (fetch) => client(fetch).customers.getAttributes("user-123"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/customers/user-123/attributes",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      customer: {
        id: "user-123",
        identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
        attributes: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001", plan: "premium" },
        timestamps: { plan: 1704067200 },
        unsubscribed: false,
        devices: [],
      },
    },
  },
  gives: {
    id: "user-123",
    identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
    attributes: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001", plan: "premium" },
    timestamps: { plan: 1704067200 },
    unsubscribed: false,
    devices: [],
  },
});

contract("customers.getMany", {
  call: (fetch) => client(fetch).customers.getMany({ ids: ["user-123"] }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/customers/attributes",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { ids: ["user-123"] },
  },
  replies: {
    status: 200,
    json: {
      customers: [
        {
          customer: {
            id: "user-123",
            identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
            attributes: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001", plan: "premium" },
            timestamps: { plan: 1704067200 },
            unsubscribed: false,
            devices: [],
          },
        },
      ],
    },
  },
});

contract("customers.getSubscriptionPreferences", {
  call: (fetch) => client(fetch).customers.getSubscriptionPreferences("user-123"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/customers/user-123/subscription_preferences",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      customer: {
        id: "user-123",
        identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
        unsubscribed: false,
        topics: [{ id: 4, name: "Product updates", description: "New releases", subscribed: true }],
      },
    },
  },
  gives: {
    id: "user-123",
    identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
    unsubscribed: false,
    topics: [{ id: 4, name: "Product updates", description: "New releases", subscribed: true }],
  },
});

contract("customers.identify", {
  call: (fetch) =>
    client(fetch).customers.identify("user-123", {
      email: "user@example.com",
      created_at: 1704067200,
      name: "John Doe",
      plan: "premium",
    }),
  sends: {
    method: "PUT",
    url: "https://track.customer.io/api/v1/customers/user-123",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: { email: "user@example.com", created_at: 1704067200, name: "John Doe", plan: "premium" },
  },
  replies: { status: 200, json: {} },
});

contract("customers.listActivities", {
  call: (fetch) => client(fetch).customers.listActivities("user-123"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/customers/user-123/activities",
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

contract("customers.listMessages", {
  call: (fetch) => client(fetch).customers.listMessages("user-123"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/customers/user-123/messages",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      messages: [
        {
          id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
          type: "email",
          customer_id: "user-123",
          recipient: "user@example.com",
          subject: "Hello",
          created: 1704067200,
          metrics: { sent: 1704067201 },
        },
      ],
      next: "",
    },
  },
});

contract("customers.listOptOuts", {
  call: (fetch) => client(fetch).customers.listOptOuts("user-123"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/customers/user-123/optouts",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { optouts: [{ channel: "sms", from: "+15550001111" }] } },
});

contract("customers.listRelationships", {
  call: (fetch) => client(fetch).customers.listRelationships("user-123"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/customers/user-123/relationships",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      cio_relationships: [{ object_type_id: "1", identifiers: { object_id: "acme", cio_object_id: "ob1" } }],
      next: "",
    },
  },
});

contract("customers.listSegments", {
  call: (fetch) => client(fetch).customers.listSegments("user-123"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/customers/user-123/segments",
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

contract("customers.merge", {
  call: (fetch) =>
    client(fetch).customers.merge({ primary: { id: "user-123" }, secondary: { email: "old@example.com" } }),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/merge_customers",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=",
    },
    json: { primary: { id: "user-123" }, secondary: { email: "old@example.com" } },
  },
  replies: { status: 200, json: {} },
});

contract("customers.search", {
  call: (fetch) =>
    client(fetch).customers.search({
      filter: { and: [{ segment: { id: 7 } }, { attribute: { field: "plan", operator: "eq", value: "premium" } }] },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/customers",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      filter: { and: [{ segment: { id: 7 } }, { attribute: { field: "plan", operator: "eq", value: "premium" } }] },
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

contract("customers.suppress", {
  call: (fetch) => client(fetch).customers.suppress("user-123"),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/customers/user-123/suppress",
    headers: { accept: "application/json", authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=" },
  },
  replies: { status: 200, json: {} },
});

contract("customers.unsuppress", {
  call: (fetch) => client(fetch).customers.unsuppress("user-123"),
  sends: {
    method: "POST",
    url: "https://track.customer.io/api/v1/customers/user-123/unsuppress",
    headers: { accept: "application/json", authorization: "Basic dGVzdC10cmFjay1zaXRlSWQ6dGVzdC10cmFjay1hcGlLZXk=" },
  },
  replies: { status: 200, json: {} },
});

contract("customers.updateOptOuts", {
  call: (fetch) =>
    client(fetch).customers.updateOptOuts("user-123", {
      optouts: [{ from: "+15550001111", optout: true, channel: "sms" }],
    }),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/customers/user-123/optouts",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { optouts: [{ from: "+15550001111", optout: true, channel: "sms" }] },
  },
  replies: { status: 200, json: {} },
});

paging("customers.listActivities", {
  call: (fetch) => client(fetch).customers.listActivities("user-123", { limit: 2 }),
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
    url: "https://api.customer.io/v1/customers/user-123/activities?limit=2&start=second-page",
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

paging("customers.listMessages", {
  call: (fetch) => client(fetch).customers.listMessages("user-123", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        messages: [
          {
            id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
            type: "email",
            customer_id: "user-123",
            recipient: "user@example.com",
            subject: "Hello",
            created: 1704067200,
            metrics: { sent: 1704067201 },
            _test_item: "a0",
          },
        ],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        messages: [
          {
            id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
            type: "email",
            customer_id: "user-123",
            recipient: "user@example.com",
            subject: "Hello",
            created: 1704067200,
            metrics: { sent: 1704067201 },
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/customers/user-123/messages?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
      type: "email",
      customer_id: "user-123",
      recipient: "user@example.com",
      subject: "Hello",
      created: 1704067200,
      metrics: { sent: 1704067201 },
      _test_item: "a0",
    },
    {
      id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
      type: "email",
      customer_id: "user-123",
      recipient: "user@example.com",
      subject: "Hello",
      created: 1704067200,
      metrics: { sent: 1704067201 },
      _test_item: "b0",
    },
  ],
});

paging("customers.listRelationships", {
  call: (fetch) => client(fetch).customers.listRelationships("user-123", { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        cio_relationships: [
          { object_type_id: "1", identifiers: { object_id: "acme", cio_object_id: "ob1" }, _test_item: "a0" },
        ],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        cio_relationships: [
          { object_type_id: "1", identifiers: { object_id: "acme", cio_object_id: "ob1" }, _test_item: "b0" },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/customers/user-123/relationships?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    { object_type_id: "1", identifiers: { object_id: "acme", cio_object_id: "ob1" }, _test_item: "a0" },
    { object_type_id: "1", identifiers: { object_id: "acme", cio_object_id: "ob1" }, _test_item: "b0" },
  ],
});

paging("customers.search", {
  call: (fetch) =>
    client(fetch).customers.search(
      { filter: { and: [{ segment: { id: 7 } }, { attribute: { field: "plan", operator: "eq", value: "premium" } }] } },
      { query: { limit: 2 } },
    ),
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
    method: "POST",
    url: "https://api.customer.io/v1/customers?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      filter: { and: [{ segment: { id: 7 } }, { attribute: { field: "plan", operator: "eq", value: "premium" } }] },
    },
  },
  items: [
    { id: "user-123", email: "user@example.com", cio_id: "d9c106000001", _test_item: "a0" },
    { id: "user-123", email: "user@example.com", cio_id: "d9c106000001", _test_item: "b0" },
  ],
});

refusal("customers.delete", {
  call: (fetch) => client(fetch).customers.delete("user-123"),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
