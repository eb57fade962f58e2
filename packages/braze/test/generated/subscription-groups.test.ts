// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { bulk, contract, paging, refusal } from "@carillon/config/contract";
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

contract("subscriptionGroups.getStatus", {
  call: (fetch) =>
    client(fetch).subscriptionGroups.getStatus({
      subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
      external_id: ["user-123"],
    }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/subscription/status/get?subscription_group_id=1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f&external_id%5B%5D=user-123",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: { status: 200, json: { status: { "user-123": "Subscribed", "user-124": "Unknown" }, message: "success" } },
});

contract("subscriptionGroups.listForUser", {
  call: (fetch) => client(fetch).subscriptionGroups.listForUser({ external_id: ["user-123"] }),
  sends: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/subscription/user/status?external_id%5B%5D=user-123",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      users: [
        {
          email: "john@example.com",
          phone: null,
          external_id: "user-123",
          subscription_groups: [
            { id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", name: "News", channel: "email", status: "Subscribed" },
          ],
        },
      ],
      total_count: 1,
      message: "success",
    },
  },
});

contract("subscriptionGroups.setStatus", {
  call: (fetch) =>
    client(fetch).subscriptionGroups.setStatus({
      subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
      subscription_state: "unsubscribed",
      external_id: ["user-123"],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/subscription/status/set",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
      subscription_state: "unsubscribed",
      external_id: ["user-123"],
    },
  },
  replies: { status: 201, json: { message: "success" } },
});

contract("subscriptionGroups.setStatuses", {
  call: (fetch) =>
    client(fetch).subscriptionGroups.setStatuses({
      subscription_groups: [
        {
          subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
          subscription_state: "subscribed",
          emails: ["john@example.com"],
        },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://rest.iad-01.braze.com/v2/subscription/status/set",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
    json: {
      subscription_groups: [
        {
          subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
          subscription_state: "subscribed",
          emails: ["john@example.com"],
        },
      ],
    },
  },
  replies: { status: 201, json: { message: "success" } },
});

paging("subscriptionGroups.listForUser", {
  call: (fetch) => client(fetch).subscriptionGroups.listForUser({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        users: [
          {
            email: "john@example.com",
            phone: null,
            external_id: "user-123",
            subscription_groups: [
              { id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", name: "News", channel: "email", status: "Subscribed" },
            ],
            _test_item: "a0",
          },
          {
            email: "john@example.com",
            phone: null,
            external_id: "user-123",
            subscription_groups: [
              { id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", name: "News", channel: "email", status: "Subscribed" },
            ],
            _test_item: "a1",
          },
        ],
        total_count: 3,
        message: "success",
      },
    },
    {
      status: 200,
      json: {
        users: [
          {
            email: "john@example.com",
            phone: null,
            external_id: "user-123",
            subscription_groups: [
              { id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", name: "News", channel: "email", status: "Subscribed" },
            ],
            _test_item: "b0",
          },
        ],
        total_count: 3,
        message: "success",
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://rest.iad-01.braze.com/subscription/user/status?limit=2&offset=2",
    headers: { accept: "application/json", authorization: "Bearer test-apiKey" },
  },
  items: [
    {
      email: "john@example.com",
      phone: null,
      external_id: "user-123",
      subscription_groups: [
        { id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", name: "News", channel: "email", status: "Subscribed" },
      ],
      _test_item: "a0",
    },
    {
      email: "john@example.com",
      phone: null,
      external_id: "user-123",
      subscription_groups: [
        { id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", name: "News", channel: "email", status: "Subscribed" },
      ],
      _test_item: "a1",
    },
    {
      email: "john@example.com",
      phone: null,
      external_id: "user-123",
      subscription_groups: [
        { id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", name: "News", channel: "email", status: "Subscribed" },
      ],
      _test_item: "b0",
    },
  ],
});

bulk("subscriptionGroups.setStatusForAll", {
  call: (fetch) =>
    client(fetch).subscriptionGroups.setStatusForAll([{ external_id: "user-123" }, { external_id: "user-123" }], {
      maxItems: 1,
      concurrency: 1,
      body: { subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", subscription_state: "unsubscribed" },
    }),
  items: [{ external_id: "user-123" }, { external_id: "user-123" }],
  sends: [
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/subscription/status/set",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: {
        subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
        subscription_state: "unsubscribed",
        external_id: ["user-123"],
      },
    },
    {
      method: "POST",
      url: "https://rest.iad-01.braze.com/subscription/status/set",
      headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiKey" },
      json: {
        subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
        subscription_state: "unsubscribed",
        external_id: ["user-123"],
      },
    },
  ],
  replies: [
    { status: 201, json: { message: "success" } },
    { status: 201, json: { message: "success" } },
  ],
  statuses: ["sent", "sent"],
  gives: { message: "success" },
});

refusal("subscriptionGroups.getStatus", {
  call: (fetch) =>
    client(fetch).subscriptionGroups.getStatus({
      subscription_group_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
      external_id: ["user-123"],
    }),
  replies: { status: 400, json: { message: "This test is refused", error_code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
