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
      campaign: {
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
    },
  },
  gives: {
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
});

contract("campaigns.getAction", {
  call: (fetch) => client(fetch).campaigns.getAction({ campaign_id: 3, action_id: 12 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/actions/12",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      action: {
        id: 12,
        campaign_id: 3,
        name: "Hello",
        type: "email",
        sending_state: "automatic",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 12,
    campaign_id: 3,
    name: "Hello",
    type: "email",
    sending_state: "automatic",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("campaigns.getActionMetrics", {
  call: (fetch) => client(fetch).campaigns.getActionMetrics({ campaign_id: 3, action_id: 12 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/actions/12/metrics",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: { metric: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } } },
  },
});

contract("campaigns.getActionTranslation", {
  call: (fetch) => client(fetch).campaigns.getActionTranslation({ campaign_id: 3, action_id: 12, language: "fr" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/actions/12/language/fr",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      action: {
        id: 12,
        campaign_id: 3,
        name: "Hello",
        type: "email",
        sending_state: "automatic",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 12,
    campaign_id: 3,
    name: "Hello",
    type: "email",
    sending_state: "automatic",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("campaigns.getJourneyMetrics", {
  call: (fetch) =>
    client(fetch).campaigns.getJourneyMetrics(3, { start: 1704067200, end: 1706745600, resolution: "days" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/journey_metrics?start=1704067200&end=1706745600&resolution=days",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      journey_metric: {
        started: [5, 7],
        activated: [5, 6],
        messaged: [4, 6],
        converted: [1, 2],
        finished: [3, 4],
        exited_early: [1, 1],
        never_activated: [0, 1],
      },
    },
  },
  gives: {
    started: [5, 7],
    activated: [5, 6],
    messaged: [4, 6],
    converted: [1, 2],
    finished: [3, 4],
    exited_early: [1, 1],
    never_activated: [0, 1],
  },
});

contract("campaigns.getMetrics", {
  call: (fetch) => client(fetch).campaigns.getMetrics(3),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/metrics",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: { metric: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } } },
  },
  gives: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } },
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

contract("campaigns.listActionLinkMetrics", {
  call: (fetch) => client(fetch).campaigns.listActionLinkMetrics({ campaign_id: 3, action_id: 12 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/actions/12/metrics/links",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      links: [
        {
          link: { id: 9, href: "https://example.com" },
          metric: { series: { clicked: [1, 2], human_clicked: [1, 1], machine_clicked: [0, 1] } },
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

contract("campaigns.listLinkMetrics", {
  call: (fetch) => client(fetch).campaigns.listLinkMetrics(3),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/3/metrics/links",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      links: [
        {
          link: { id: 9, href: "https://example.com" },
          metric: { series: { clicked: [1, 2], human_clicked: [1, 1], machine_clicked: [0, 1] } },
        },
      ],
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

contract("campaigns.updateAction", {
  call: (fetch) =>
    client(fetch).campaigns.updateAction(
      { campaign_id: 3, action_id: 12 },
      { subject: "Welcome", sending_state: "draft" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/campaigns/3/actions/12",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { subject: "Welcome", sending_state: "draft" },
  },
  replies: {
    status: 200,
    json: {
      action: {
        id: 12,
        campaign_id: 3,
        name: "Hello",
        type: "email",
        sending_state: "automatic",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 12,
    campaign_id: 3,
    name: "Hello",
    type: "email",
    sending_state: "automatic",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("campaigns.updateActionTranslation", {
  call: (fetch) =>
    client(fetch).campaigns.updateActionTranslation(
      { campaign_id: 3, action_id: 12, language: "fr" },
      { subject: "Welcome", sending_state: "draft" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/campaigns/3/actions/12/language/fr",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { subject: "Welcome", sending_state: "draft" },
  },
  replies: {
    status: 200,
    json: {
      action: {
        id: 12,
        campaign_id: 3,
        name: "Hello",
        type: "email",
        sending_state: "automatic",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 12,
    campaign_id: 3,
    name: "Hello",
    type: "email",
    sending_state: "automatic",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
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

refusal("campaigns.get", {
  call: (fetch) => client(fetch).campaigns.get(3),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
