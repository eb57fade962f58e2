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

contract("newsletters.create", {
  call: (fetch) =>
    client(fetch).newsletters.create({
      name: "January",
      type: "email",
      recipients: { segment: { id: 7 } },
      subject: "Hello",
      body: "<p>Hi</p>",
      from_id: 1,
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/newsletters",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      name: "January",
      type: "email",
      recipients: { segment: { id: 7 } },
      subject: "Hello",
      body: "<p>Hi</p>",
      from_id: 1,
    },
  },
  replies: {
    status: 200,
    json: {
      newsletter: {
        id: 4,
        deduplicate_id: "4:1704067200",
        name: "January",
        type: "email",
        created: 1704067200,
        updated: 1704067200,
        content_ids: [8],
        recipient_segment_ids: [7],
      },
    },
  },
  gives: {
    id: 4,
    deduplicate_id: "4:1704067200",
    name: "January",
    type: "email",
    created: 1704067200,
    updated: 1704067200,
    content_ids: [8],
    recipient_segment_ids: [7],
  },
});

contract("newsletters.createTestGroup", {
  call: (fetch) => client(fetch).newsletters.createTestGroup(4),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/newsletters/4/test_groups",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      newsletter: {
        id: 4,
        deduplicate_id: "4:1704067200",
        name: "January",
        type: "email",
        created: 1704067200,
        updated: 1704067200,
        content_ids: [8],
        recipient_segment_ids: [7],
      },
    },
  },
  gives: {
    id: 4,
    deduplicate_id: "4:1704067200",
    name: "January",
    type: "email",
    created: 1704067200,
    updated: 1704067200,
    content_ids: [8],
    recipient_segment_ids: [7],
  },
});

contract("newsletters.createTestGroupTranslation", {
  call: (fetch) =>
    client(fetch).newsletters.createTestGroupTranslation(
      { newsletter_id: 4, test_group_id: "1" },
      { language: "fr", subject: "Bonjour", body: "<p>Salut</p>" },
    ),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/newsletters/4/test_group/1/language",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { language: "fr", subject: "Bonjour", body: "<p>Salut</p>" },
  },
  replies: {
    status: 200,
    json: {
      newsletter: {
        id: 4,
        deduplicate_id: "4:1704067200",
        name: "January",
        type: "email",
        created: 1704067200,
        updated: 1704067200,
        content_ids: [8],
        recipient_segment_ids: [7],
      },
    },
  },
  gives: {
    id: 4,
    deduplicate_id: "4:1704067200",
    name: "January",
    type: "email",
    created: 1704067200,
    updated: 1704067200,
    content_ids: [8],
    recipient_segment_ids: [7],
  },
});

contract("newsletters.createTranslation", {
  call: (fetch) =>
    client(fetch).newsletters.createTranslation(4, { language: "fr", subject: "Bonjour", body: "<p>Salut</p>" }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/newsletters/4/language",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { language: "fr", subject: "Bonjour", body: "<p>Salut</p>" },
  },
  replies: {
    status: 200,
    json: {
      newsletter: {
        id: 4,
        deduplicate_id: "4:1704067200",
        name: "January",
        type: "email",
        created: 1704067200,
        updated: 1704067200,
        content_ids: [8],
        recipient_segment_ids: [7],
      },
    },
  },
  gives: {
    id: 4,
    deduplicate_id: "4:1704067200",
    name: "January",
    type: "email",
    created: 1704067200,
    updated: 1704067200,
    content_ids: [8],
    recipient_segment_ids: [7],
  },
});

contract("newsletters.delete", {
  call: (fetch) => client(fetch).newsletters.delete(4),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/newsletters/4",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("newsletters.deleteTestGroupTranslation", {
  call: (fetch) =>
    client(fetch).newsletters.deleteTestGroupTranslation({ newsletter_id: 4, test_group_id: "1", language: "fr" }),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/newsletters/4/test_group/1/language/fr",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("newsletters.deleteTranslation", {
  call: (fetch) => client(fetch).newsletters.deleteTranslation({ newsletter_id: 4, language: "fr" }),
  sends: {
    method: "DELETE",
    url: "https://api.customer.io/v1/newsletters/4/language/fr",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 204 },
  gives: undefined,
});

contract("newsletters.get", {
  call: (fetch) => client(fetch).newsletters.get(4),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      newsletter: {
        id: 4,
        deduplicate_id: "4:1704067200",
        name: "January",
        type: "email",
        created: 1704067200,
        updated: 1704067200,
        content_ids: [8],
        recipient_segment_ids: [7],
      },
    },
  },
  gives: {
    id: 4,
    deduplicate_id: "4:1704067200",
    name: "January",
    type: "email",
    created: 1704067200,
    updated: 1704067200,
    content_ids: [8],
    recipient_segment_ids: [7],
  },
});

contract("newsletters.getMetrics", {
  call: (fetch) => client(fetch).newsletters.getMetrics(4),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/metrics",
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

contract("newsletters.getTestGroupTranslation", {
  call: (fetch) =>
    client(fetch).newsletters.getTestGroupTranslation({ newsletter_id: 4, test_group_id: "1", language: "fr" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/test_group/1/language/fr",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      content: {
        id: 8,
        newsletter_id: 4,
        deduplicate_id: "8:1704067200",
        name: "Default",
        type: "email",
        language: "",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 8,
    newsletter_id: 4,
    deduplicate_id: "8:1704067200",
    name: "Default",
    type: "email",
    language: "",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("newsletters.getTranslation", {
  call: (fetch) => client(fetch).newsletters.getTranslation({ newsletter_id: 4, language: "fr" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/language/fr",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      content: {
        id: 8,
        newsletter_id: 4,
        deduplicate_id: "8:1704067200",
        name: "Default",
        type: "email",
        language: "",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 8,
    newsletter_id: 4,
    deduplicate_id: "8:1704067200",
    name: "Default",
    type: "email",
    language: "",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("newsletters.getVariant", {
  call: (fetch) => client(fetch).newsletters.getVariant({ newsletter_id: 4, content_id: 8 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/contents/8",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      content: {
        id: 8,
        newsletter_id: 4,
        deduplicate_id: "8:1704067200",
        name: "Default",
        type: "email",
        language: "",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 8,
    newsletter_id: 4,
    deduplicate_id: "8:1704067200",
    name: "Default",
    type: "email",
    language: "",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("newsletters.getVariantMetrics", {
  call: (fetch) => client(fetch).newsletters.getVariantMetrics({ newsletter_id: 4, content_id: 8 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/contents/8/metrics",
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

contract("newsletters.list", {
  call: (fetch) => client(fetch).newsletters.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      newsletters: [
        {
          id: 4,
          deduplicate_id: "4:1704067200",
          name: "January",
          type: "email",
          created: 1704067200,
          content_ids: [8],
        },
      ],
      next: "",
    },
  },
});

contract("newsletters.listLinkMetrics", {
  call: (fetch) => client(fetch).newsletters.listLinkMetrics(4),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/metrics/links",
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

contract("newsletters.listMessages", {
  call: (fetch) => client(fetch).newsletters.listMessages(4),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/messages",
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

contract("newsletters.listTestGroups", {
  call: (fetch) => client(fetch).newsletters.listTestGroups(4),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/test_groups",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { test_groups: [{ id: 1, name: "A", content_ids: [8, 9] }] } },
});

contract("newsletters.listVariantLinkMetrics", {
  call: (fetch) => client(fetch).newsletters.listVariantLinkMetrics({ newsletter_id: 4, content_id: 8 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/contents/8/metrics/links",
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

contract("newsletters.listVariants", {
  call: (fetch) => client(fetch).newsletters.listVariants(4),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters/4/contents",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      contents: [
        {
          id: 8,
          newsletter_id: 4,
          deduplicate_id: "8:1704067200",
          name: "Default",
          type: "email",
          language: "",
          subject: "Hello",
          body: "<p>Hi</p>",
          from_id: 1,
          reply_to_id: null,
        },
      ],
    },
  },
});

contract("newsletters.schedule", {
  call: (fetch) =>
    client(fetch).newsletters.schedule(4, {
      scheduled_at: 1735689600,
      timezone: "America/New_York",
      tz_match_enabled: true,
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/newsletters/4/schedule",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { scheduled_at: 1735689600, timezone: "America/New_York", tz_match_enabled: true },
  },
  replies: {
    status: 200,
    json: {
      newsletter: {
        id: 4,
        deduplicate_id: "4:1704067200",
        name: "January",
        type: "email",
        created: 1704067200,
        updated: 1704067200,
        content_ids: [8],
        recipient_segment_ids: [7],
      },
    },
  },
  gives: {
    id: 4,
    deduplicate_id: "4:1704067200",
    name: "January",
    type: "email",
    created: 1704067200,
    updated: 1704067200,
    content_ids: [8],
    recipient_segment_ids: [7],
  },
});

contract("newsletters.send", {
  call: (fetch) =>
    client(fetch).newsletters.send(4, {
      rate_limit_email_rate: 1000,
      rate_limit_time_period: 3600,
      rate_limit_spread: true,
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/newsletters/4/send",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { rate_limit_email_rate: 1000, rate_limit_time_period: 3600, rate_limit_spread: true },
  },
  replies: {
    status: 200,
    json: {
      newsletter: {
        id: 4,
        deduplicate_id: "4:1704067200",
        name: "January",
        type: "email",
        created: 1704067200,
        updated: 1704067200,
        content_ids: [8],
        recipient_segment_ids: [7],
      },
    },
  },
  gives: {
    id: 4,
    deduplicate_id: "4:1704067200",
    name: "January",
    type: "email",
    created: 1704067200,
    updated: 1704067200,
    content_ids: [8],
    recipient_segment_ids: [7],
  },
});

contract("newsletters.updateTestGroupTranslation", {
  call: (fetch) =>
    client(fetch).newsletters.updateTestGroupTranslation(
      { newsletter_id: 4, test_group_id: "1", language: "fr" },
      { subject: "Hello again", body: "<p>Hi</p>" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/newsletters/4/test_group/1/language/fr",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { subject: "Hello again", body: "<p>Hi</p>" },
  },
  replies: {
    status: 200,
    json: {
      content: {
        id: 8,
        newsletter_id: 4,
        deduplicate_id: "8:1704067200",
        name: "Default",
        type: "email",
        language: "",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 8,
    newsletter_id: 4,
    deduplicate_id: "8:1704067200",
    name: "Default",
    type: "email",
    language: "",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("newsletters.updateTranslation", {
  call: (fetch) =>
    client(fetch).newsletters.updateTranslation(
      { newsletter_id: 4, language: "fr" },
      { subject: "Hello again", body: "<p>Hi</p>" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/newsletters/4/language/fr",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { subject: "Hello again", body: "<p>Hi</p>" },
  },
  replies: {
    status: 200,
    json: {
      content: {
        id: 8,
        newsletter_id: 4,
        deduplicate_id: "8:1704067200",
        name: "Default",
        type: "email",
        language: "",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 8,
    newsletter_id: 4,
    deduplicate_id: "8:1704067200",
    name: "Default",
    type: "email",
    language: "",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

contract("newsletters.updateVariant", {
  call: (fetch) =>
    client(fetch).newsletters.updateVariant(
      { newsletter_id: 4, content_id: 8 },
      { subject: "Hello again", body: "<p>Hi</p>" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/newsletters/4/contents/8",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { subject: "Hello again", body: "<p>Hi</p>" },
  },
  replies: {
    status: 200,
    json: {
      content: {
        id: 8,
        newsletter_id: 4,
        deduplicate_id: "8:1704067200",
        name: "Default",
        type: "email",
        language: "",
        subject: "Hello",
        body: "<p>Hi</p>",
        from_id: 1,
        reply_to_id: null,
      },
    },
  },
  gives: {
    id: 8,
    newsletter_id: 4,
    deduplicate_id: "8:1704067200",
    name: "Default",
    type: "email",
    language: "",
    subject: "Hello",
    body: "<p>Hi</p>",
    from_id: 1,
    reply_to_id: null,
  },
});

paging("newsletters.list", {
  call: (fetch) => client(fetch).newsletters.list({ limit: 2 }),
  replies: [
    {
      status: 200,
      json: {
        newsletters: [
          {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            content_ids: [8],
            _test_item: "a0",
          },
        ],
        next: "second-page",
      },
    },
    {
      status: 200,
      json: {
        newsletters: [
          {
            id: 4,
            deduplicate_id: "4:1704067200",
            name: "January",
            type: "email",
            created: 1704067200,
            content_ids: [8],
            _test_item: "b0",
          },
        ],
      },
    },
  ],
  second: {
    method: "GET",
    url: "https://api.customer.io/v1/newsletters?limit=2&start=second-page",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  items: [
    {
      id: 4,
      deduplicate_id: "4:1704067200",
      name: "January",
      type: "email",
      created: 1704067200,
      content_ids: [8],
      _test_item: "a0",
    },
    {
      id: 4,
      deduplicate_id: "4:1704067200",
      name: "January",
      type: "email",
      created: 1704067200,
      content_ids: [8],
      _test_item: "b0",
    },
  ],
});

paging("newsletters.listMessages", {
  call: (fetch) => client(fetch).newsletters.listMessages(4, { limit: 2 }),
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
    url: "https://api.customer.io/v1/newsletters/4/messages?limit=2&start=second-page",
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

refusal("newsletters.create", {
  call: (fetch) =>
    client(fetch).newsletters.create({
      name: "January",
      type: "email",
      recipients: { segment: { id: 7 } },
      subject: "Hello",
      body: "<p>Hi</p>",
      from_id: 1,
    }),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
