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

contract("broadcasts.get", {
  call: (fetch) => client(fetch).broadcasts.get(9),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      broadcast: {
        id: 9,
        deduplicate_id: "9:1704067200",
        name: "Launch",
        type: "triggered_broadcast",
        created: 1704067200,
        active: true,
        state: "running",
        actions: [{ id: 21, type: "email" }],
        tags: [],
      },
    },
  },
  gives: {
    id: 9,
    deduplicate_id: "9:1704067200",
    name: "Launch",
    type: "triggered_broadcast",
    created: 1704067200,
    active: true,
    state: "running",
    actions: [{ id: 21, type: "email" }],
    tags: [],
  },
});

contract("broadcasts.getAction", {
  call: (fetch) => client(fetch).broadcasts.getAction({ broadcast_id: 9, action_id: 12 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9/actions/12",
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
        id: 21,
        broadcast_id: 9,
        name: "Launch",
        type: "email",
        sending_state: "automatic",
        subject: "We launched",
        body: "<p>Now</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 21,
    broadcast_id: 9,
    name: "Launch",
    type: "email",
    sending_state: "automatic",
    subject: "We launched",
    body: "<p>Now</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("broadcasts.getActionMetrics", {
  call: (fetch) => client(fetch).broadcasts.getActionMetrics({ broadcast_id: 9, action_id: 12 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9/actions/12/metrics",
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

contract("broadcasts.getActionTranslation", {
  call: (fetch) => client(fetch).broadcasts.getActionTranslation({ broadcast_id: 9, action_id: 12, language: "fr" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9/actions/12/language/fr",
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
        id: 21,
        broadcast_id: 9,
        name: "Launch",
        type: "email",
        sending_state: "automatic",
        subject: "We launched",
        body: "<p>Now</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 21,
    broadcast_id: 9,
    name: "Launch",
    type: "email",
    sending_state: "automatic",
    subject: "We launched",
    body: "<p>Now</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("broadcasts.getMetrics", {
  call: (fetch) => client(fetch).broadcasts.getMetrics(9),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9/metrics",
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

contract("broadcasts.getTrigger", {
  call: (fetch) => client(fetch).broadcasts.getTrigger({ broadcast_id: 9, trigger_id: 31 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/9/triggers/31",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { id: 31, broadcast_id: 9, created_at: 1704067200, processed_at: 1704067260 } },
});

contract("broadcasts.list", {
  call: (fetch) => client(fetch).broadcasts.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      broadcasts: [
        {
          id: 9,
          deduplicate_id: "9:1704067200",
          name: "Launch",
          type: "triggered_broadcast",
          created: 1704067200,
          active: true,
          state: "running",
          actions: [{ id: 21, type: "email" }],
          tags: [],
        },
      ],
    },
  },
});

contract("broadcasts.listActionLinkMetrics", {
  call: (fetch) => client(fetch).broadcasts.listActionLinkMetrics({ broadcast_id: 9, action_id: 12 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9/actions/12/metrics/links",
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

contract("broadcasts.listActions", {
  call: (fetch) => client(fetch).broadcasts.listActions(9),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9/actions",
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
          id: 21,
          broadcast_id: 9,
          name: "Launch",
          type: "email",
          sending_state: "automatic",
          subject: "We launched",
          body: "<p>Now</p>",
          from_id: 1,
          reply_to_id: null,
        },
      ],
    },
  },
});

contract("broadcasts.listLinkMetrics", {
  call: (fetch) => client(fetch).broadcasts.listLinkMetrics(9),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9/metrics/links",
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

contract("broadcasts.listMessages", {
  call: (fetch) => client(fetch).broadcasts.listMessages(9),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9/messages",
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

contract("broadcasts.listTriggerErrors", {
  call: (fetch) => client(fetch).broadcasts.listTriggerErrors({ broadcast_id: 9, trigger_id: 31 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/9/triggers/31/errors",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { errors: ["line 4: invalid email"], next: null } },
});

contract("broadcasts.listTriggers", {
  call: (fetch) => client(fetch).broadcasts.listTriggers(9),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/broadcasts/9/triggers",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: { triggers: [{ id: 31, broadcast_id: 9, created_at: 1704067200, processed_at: 1704067260 }] },
  },
});

contract("broadcasts.trigger", {
  call: (fetch) =>
    client(fetch).broadcasts.trigger(9, {
      ids: ["user-123", "user-124"],
      id_ignore_missing: true,
      data: { headline: "We launched" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/campaigns/9/triggers",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { ids: ["user-123", "user-124"], id_ignore_missing: true, data: { headline: "We launched" } },
  },
  replies: { status: 200, json: { id: 31 } },
});

contract("broadcasts.updateAction", {
  call: (fetch) =>
    client(fetch).broadcasts.updateAction(
      { broadcast_id: 9, action_id: 12 },
      { subject: "We launched", sending_state: "automatic" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/broadcasts/9/actions/12",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { subject: "We launched", sending_state: "automatic" },
  },
  replies: {
    status: 200,
    json: {
      action: {
        id: 21,
        broadcast_id: 9,
        name: "Launch",
        type: "email",
        sending_state: "automatic",
        subject: "We launched",
        body: "<p>Now</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 21,
    broadcast_id: 9,
    name: "Launch",
    type: "email",
    sending_state: "automatic",
    subject: "We launched",
    body: "<p>Now</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("broadcasts.updateActionTranslation", {
  call: (fetch) =>
    client(fetch).broadcasts.updateActionTranslation(
      { broadcast_id: 9, action_id: 12, language: "fr" },
      { subject: "We launched", sending_state: "automatic" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/broadcasts/9/actions/12/language/fr",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { subject: "We launched", sending_state: "automatic" },
  },
  replies: {
    status: 200,
    json: {
      action: {
        id: 21,
        broadcast_id: 9,
        name: "Launch",
        type: "email",
        sending_state: "automatic",
        subject: "We launched",
        body: "<p>Now</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 21,
    broadcast_id: 9,
    name: "Launch",
    type: "email",
    sending_state: "automatic",
    subject: "We launched",
    body: "<p>Now</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

paging("broadcasts.listMessages", {
  call: (fetch) => client(fetch).broadcasts.listMessages(9, { limit: 2 }),
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
    url: "https://api.customer.io/v1/broadcasts/9/messages?limit=2&start=second-page",
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

paging("broadcasts.listTriggerErrors", {
  call: (fetch) => client(fetch).broadcasts.listTriggerErrors({ broadcast_id: 9, trigger_id: 31 }, { limit: 2 }),
  replies: [
    { status: 200, json: { errors: ["line 4: invalid email"], next: "second-page" } },
    { status: 200, json: { errors: ["line 4: invalid email"] } },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/campaigns/9/triggers/31/errors?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: ["line 4: invalid email", "line 4: invalid email"],
});

refusal("broadcasts.get", {
  call: (fetch) => client(fetch).broadcasts.get(9),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
