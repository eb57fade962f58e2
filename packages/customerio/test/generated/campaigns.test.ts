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

contract("campaigns.get", {
  call: (fetch) => client(fetch).campaigns.get(3),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      campaign: { id: 3, name: "Onboarding", type: "event", event_name: "purchase", active: true, state: "running" },
    },
  },
  gives: { id: 3, name: "Onboarding", type: "event", event_name: "purchase", active: true, state: "running" },
});

contract("campaigns.list", {
  call: (fetch) => client(fetch).campaigns.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      campaigns: [
        {
          id: 3,
          deduplicate_id: "3:1704067200",
          name: "Onboarding",
          type: "segment",
          created: 1704067200,
          updated: 1704067200,
          active: true,
          state: "running",
          actions: [{ id: 12, type: "email" }],
          tags: ["welcome"],
          trigger_segment_ids: [7],
        },
      ],
    },
  },
});

contract("campaigns.listActions", {
  call: (fetch) => client(fetch).campaigns.listActions(3),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/actions",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      actions: [
        {
          id: 12,
          campaign_id: 3,
          name: "Hello",
          type: "email",
          sending_state: "automatic",
          subject: "Hello",
          reply_to_id: null,
        },
      ],
      next: "",
    },
  },
});

contract("campaigns.listMessages", {
  call: (fetch) => client(fetch).campaigns.listMessages(3),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/messages",
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
          campaign_id: 3,
          action_id: 12,
          recipient: "user@example.com",
          created: 1704067200,
        },
      ],
      next: "",
    },
  },
});

paging("campaigns.listActions", {
  call: (fetch) => client(fetch).campaigns.listActions(3),
  replies: [
    {
      status: 200,
      json: {
        actions: [
          {
            id: 12,
            campaign_id: 3,
            name: "Hello",
            type: "email",
            sending_state: "automatic",
            subject: "Hello",
            reply_to_id: null,
            _test_item: "a0",
          },
        ],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        actions: [
          {
            id: 12,
            campaign_id: 3,
            name: "Hello",
            type: "email",
            sending_state: "automatic",
            subject: "Hello",
            reply_to_id: null,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/actions?start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: 12,
      campaign_id: 3,
      name: "Hello",
      type: "email",
      sending_state: "automatic",
      subject: "Hello",
      reply_to_id: null,
      _test_item: "a0",
    },
    {
      id: 12,
      campaign_id: 3,
      name: "Hello",
      type: "email",
      sending_state: "automatic",
      subject: "Hello",
      reply_to_id: null,
      _test_item: "b0",
    },
  ],
});

paging("campaigns.listMessages", {
  call: (fetch) => client(fetch).campaigns.listMessages(3, { limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        messages: [
          {
            id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
            type: "email",
            campaign_id: 3,
            action_id: 12,
            recipient: "user@example.com",
            created: 1704067200,
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
            campaign_id: 3,
            action_id: 12,
            recipient: "user@example.com",
            created: 1704067200,
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/messages?limit=2&start=second-page",
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
      campaign_id: 3,
      action_id: 12,
      recipient: "user@example.com",
      created: 1704067200,
      _test_item: "a0",
    },
    {
      id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
      type: "email",
      campaign_id: 3,
      action_id: 12,
      recipient: "user@example.com",
      created: 1704067200,
      _test_item: "b0",
    },
  ],
});

refusal("campaigns.get", {
  call: (fetch) => client(fetch).campaigns.get(3),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
