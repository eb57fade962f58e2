// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { bulk, contract, refusal } from "@carillon/config/contract";
import { Braze, type BrazeOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<BrazeOptions> = {}) =>
  new Braze({
    apiKey: "test-apiKey",
    scim: { token: "test-scim-token", origin: "test-scim.origin" },
    instance: "US-01",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("users.delete", {
  call: (fetch) => client(fetch).users.delete({ external_ids: ["user-123"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/delete",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { external_ids: ["user-123"] },
  },
  replies: { status: 201, json: { deleted: 1, message: "success" } },
});

contract("users.exportByIds", {
  call: (fetch) =>
    client(fetch).users.exportByIds({ external_ids: ["user-123"], fields_to_export: ["email", "custom_attributes"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/export/ids",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { external_ids: ["user-123"], fields_to_export: ["email", "custom_attributes"] },
  },
  replies: {
    status: 201,
    json: { message: "success", users: [{ email: "john@example.com", custom_attributes: { plan: "premium" } }] },
  },
});

contract("users.exportBySegment", {
  call: (fetch) =>
    client(fetch).users.exportBySegment({
      segment_id: "5f1c3a2b-0000-4000-8000-0a1b2c3d4e5f",
      fields_to_export: ["external_id", "email"],
      callback_endpoint: "https://example.com/hooks/braze",
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/export/segment",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      segment_id: "5f1c3a2b-0000-4000-8000-0a1b2c3d4e5f",
      fields_to_export: ["external_id", "email"],
      callback_endpoint: "https://example.com/hooks/braze",
    },
  },
  replies: {
    status: 201,
    json: { message: "success", object_prefix: "5f1c3a2b-1700000000", url: "https://exports.example.com/file.zip" },
  },
});

contract("users.exportGlobalControlGroup", {
  call: (fetch) => client(fetch).users.exportGlobalControlGroup({ fields_to_export: ["external_id", "email"] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/export/global_control_group",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { fields_to_export: ["external_id", "email"] },
  },
  replies: {
    status: 201,
    json: { message: "success", object_prefix: "5f1c3a2b-1700000000", url: "https://exports.example.com/file.zip" },
  },
});

contract("users.identify", {
  call: (fetch) =>
    client(fetch).users.identify({
      aliases_to_identify: [{ external_id: "user-123", user_alias: { alias_name: "visitor-9", alias_label: "web" } }],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/identify",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      aliases_to_identify: [{ external_id: "user-123", user_alias: { alias_name: "visitor-9", alias_label: "web" } }],
    },
  },
  replies: { status: 201, json: { aliases_processed: 1, message: "success" } },
});

contract("users.merge", {
  call: (fetch) =>
    client(fetch).users.merge({
      merge_updates: [
        { identifier_to_merge: { external_id: "user-old" }, identifier_to_keep: { external_id: "user-123" } },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/merge",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      merge_updates: [
        { identifier_to_merge: { external_id: "user-old" }, identifier_to_keep: { external_id: "user-123" } },
      ],
    },
  },
  replies: { status: 202, json: { message: "success" } },
});

contract("users.track", {
  call: (fetch) =>
    client(fetch).users.track({
      attributes: [
        { external_id: "user-123", first_name: "John", email: "john@example.com", custom_attribute: "value" },
      ],
      events: [
        {
          external_id: "user-123",
          name: "completed_purchase",
          time: "2024-01-15T10:30:00Z",
          properties: { product_id: "abc123" },
        },
      ],
      purchases: [
        { external_id: "user-123", product_id: "abc123", currency: "USD", price: 99.99, time: "2024-01-15T10:30:00Z" },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/track",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      attributes: [
        { external_id: "user-123", first_name: "John", email: "john@example.com", custom_attribute: "value" },
      ],
      events: [
        {
          external_id: "user-123",
          name: "completed_purchase",
          time: "2024-01-15T10:30:00Z",
          properties: { product_id: "abc123" },
        },
      ],
      purchases: [
        { external_id: "user-123", product_id: "abc123", currency: "USD", price: 99.99, time: "2024-01-15T10:30:00Z" },
      ],
    },
  },
  replies: {
    status: 201,
    json: { message: "success", attributes_processed: 1, events_processed: 1, purchases_processed: 1 },
  },
});

contract("users.trackBulk", {
  call: (fetch) =>
    client(fetch).users.trackBulk({
      attributes: [
        { external_id: "user-123", plan: "premium" },
        { external_id: "user-124", plan: "free" },
      ],
      events: [{ external_id: "user-124", name: "signed_up", time: "2024-01-15T10:30:00Z" }],
      purchases: [
        { external_id: "user-123", product_id: "abc123", currency: "USD", price: 9.5, time: "2024-01-15T10:30:00Z" },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/track/bulk",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      attributes: [
        { external_id: "user-123", plan: "premium" },
        { external_id: "user-124", plan: "free" },
      ],
      events: [{ external_id: "user-124", name: "signed_up", time: "2024-01-15T10:30:00Z" }],
      purchases: [
        { external_id: "user-123", product_id: "abc123", currency: "USD", price: 9.5, time: "2024-01-15T10:30:00Z" },
      ],
    },
  },
  replies: {
    status: 201,
    json: { message: "success", attributes_processed: 1, events_processed: 1, purchases_processed: 1 },
  },
});

contract("users.trackSync", {
  call: (fetch) => client(fetch).users.trackSync({ attributes: [{ external_id: "user-123", plan: "premium" }] }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/users/track/sync",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: { attributes: [{ external_id: "user-123", plan: "premium" }] },
  },
  replies: {
    status: 201,
    json: { users: [{ external_id: "user-123", custom_attributes: { plan: "premium" } }], message: "success" },
  },
});

bulk("users.deleteEach", {
  call: (fetch) =>
    client(fetch).users.deleteEach([{ external_ids: "user-123" }, { external_ids: "user-123" }], {
      maxItems: 1,
      concurrency: 1,
    }),
  items: [{ external_ids: "user-123" }, { external_ids: "user-123" }],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/delete",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { external_ids: ["user-123"] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/delete",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { external_ids: ["user-123"] },
    },
  ],
  replies: [
    { status: 201, json: { deleted: 1, message: "success" } },
    { status: 201, json: { deleted: 1, message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { deleted: 1, message: "success" },
});

bulk("users.identifyAll", {
  call: (fetch) =>
    client(fetch).users.identifyAll(
      [
        {
          aliases_to_identify: { external_id: "user-123", user_alias: { alias_name: "visitor-9", alias_label: "web" } },
        },
        {
          aliases_to_identify: { external_id: "user-123", user_alias: { alias_name: "visitor-9", alias_label: "web" } },
        },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { aliases_to_identify: { external_id: "user-123", user_alias: { alias_name: "visitor-9", alias_label: "web" } } },
    { aliases_to_identify: { external_id: "user-123", user_alias: { alias_name: "visitor-9", alias_label: "web" } } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/identify",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: {
        aliases_to_identify: [{ external_id: "user-123", user_alias: { alias_name: "visitor-9", alias_label: "web" } }],
      },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/identify",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: {
        aliases_to_identify: [{ external_id: "user-123", user_alias: { alias_name: "visitor-9", alias_label: "web" } }],
      },
    },
  ],
  replies: [
    { status: 201, json: { aliases_processed: 1, message: "success" } },
    { status: 201, json: { aliases_processed: 1, message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { aliases_processed: 1, message: "success" },
});

bulk("users.mergeAll", {
  call: (fetch) =>
    client(fetch).users.mergeAll(
      [
        { identifier_to_merge: { external_id: "user-old" }, identifier_to_keep: { external_id: "user-123" } },
        { identifier_to_merge: { external_id: "user-old" }, identifier_to_keep: { external_id: "user-123" } },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { identifier_to_merge: { external_id: "user-old" }, identifier_to_keep: { external_id: "user-123" } },
    { identifier_to_merge: { external_id: "user-old" }, identifier_to_keep: { external_id: "user-123" } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/merge",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: {
        merge_updates: [
          { identifier_to_merge: { external_id: "user-old" }, identifier_to_keep: { external_id: "user-123" } },
        ],
      },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/merge",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: {
        merge_updates: [
          { identifier_to_merge: { external_id: "user-old" }, identifier_to_keep: { external_id: "user-123" } },
        ],
      },
    },
  ],
  replies: [
    { status: 202, json: { message: "success" } },
    { status: 202, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

bulk("users.trackAll", {
  call: (fetch) =>
    client(fetch).users.trackAll(
      [
        {
          attributes: {
            external_id: "user-123",
            first_name: "John",
            email: "john@example.com",
            custom_attribute: "value",
          },
        },
        {
          events: {
            external_id: "user-123",
            name: "completed_purchase",
            time: "2024-01-15T10:30:00Z",
            properties: { product_id: "abc123" },
          },
        },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    {
      attributes: { external_id: "user-123", first_name: "John", email: "john@example.com", custom_attribute: "value" },
    },
    {
      events: {
        external_id: "user-123",
        name: "completed_purchase",
        time: "2024-01-15T10:30:00Z",
        properties: { product_id: "abc123" },
      },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/track",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: {
        attributes: [
          { external_id: "user-123", first_name: "John", email: "john@example.com", custom_attribute: "value" },
        ],
      },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/track",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: {
        events: [
          {
            external_id: "user-123",
            name: "completed_purchase",
            time: "2024-01-15T10:30:00Z",
            properties: { product_id: "abc123" },
          },
        ],
      },
    },
  ],
  replies: [
    {
      status: 201,
      json: {
        message: "success",
        attributes_processed: 1,
        events_processed: 1,
        purchases_processed: 1,
        errors: [{ index: 0, input_array: "attributes" }],
      },
    },
    { status: 201, json: { message: "success", attributes_processed: 1, events_processed: 1, purchases_processed: 1 } },
  ],
  statuses: ["refused", "sent"],
  gives: { message: "success", attributes_processed: 1, events_processed: 1, purchases_processed: 1 },
});

bulk("users.trackBulkAll", {
  call: (fetch) =>
    client(fetch).users.trackBulkAll(
      [
        { attributes: { external_id: "user-123", plan: "premium" } },
        { attributes: { external_id: "user-124", plan: "free" } },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { attributes: { external_id: "user-123", plan: "premium" } },
    { attributes: { external_id: "user-124", plan: "free" } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/track/bulk",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { attributes: [{ external_id: "user-123", plan: "premium" }] },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/users/track/bulk",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: { attributes: [{ external_id: "user-124", plan: "free" }] },
    },
  ],
  replies: [
    {
      status: 201,
      json: {
        message: "success",
        attributes_processed: 1,
        events_processed: 1,
        purchases_processed: 1,
        errors: [{ index: 0, input_array: "attributes" }],
      },
    },
    { status: 201, json: { message: "success", attributes_processed: 1, events_processed: 1, purchases_processed: 1 } },
  ],
  statuses: ["refused", "sent"],
  gives: { message: "success", attributes_processed: 1, events_processed: 1, purchases_processed: 1 },
});

refusal("users.delete", {
  call: (fetch) => client(fetch).users.delete({ external_ids: ["user-123"] }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
