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

contract("transactional.get", {
  call: (fetch) => client(fetch).transactional.get(1),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/transactional/1",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      message: {
        id: 1,
        name: "Receipt",
        description: "After an order",
        send_to_unsubscribed: true,
        link_tracking: true,
        open_tracking: true,
        hide_message_body: false,
        queue_drafts: false,
        created_at: 1704067200,
        updated_at: 1704067200,
      },
    },
  },
  gives: {
    id: 1,
    name: "Receipt",
    description: "After an order",
    send_to_unsubscribed: true,
    link_tracking: true,
    open_tracking: true,
    hide_message_body: false,
    queue_drafts: false,
    created_at: 1704067200,
    updated_at: 1704067200,
  },
});

contract("transactional.getContent", {
  call: (fetch) => client(fetch).transactional.getContent({ transactional_id: 1, content_id: 51 }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/transactional/1/contents/51",
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
        id: 51,
        name: "Receipt",
        type: "email",
        language: "",
        subject: "Your receipt",
        body: "<p>Thanks</p>",
        from_id: 1,
        reply_to_id: null,
        created: 1704067200,
        updated: 1704067200,
      },
    },
  },
  gives: {
    id: 51,
    name: "Receipt",
    type: "email",
    language: "",
    subject: "Your receipt",
    body: "<p>Thanks</p>",
    from_id: 1,
    reply_to_id: null,
    created: 1704067200,
    updated: 1704067200,
  },
});

contract("transactional.getMetrics", {
  call: (fetch) => client(fetch).transactional.getMetrics(1),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/transactional/1/metrics",
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

contract("transactional.getTranslation", {
  call: (fetch) => client(fetch).transactional.getTranslation({ transactional_id: 1, language: "fr" }),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/transactional/1/language/fr",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      content: [
        {
          id: 51,
          name: "Receipt",
          type: "email",
          language: "",
          subject: "Your receipt",
          body: "<p>Thanks</p>",
          from_id: 1,
          reply_to_id: null,
          created: 1704067200,
          updated: 1704067200,
        },
      ],
    },
  },
  gives: [
    {
      id: 51,
      name: "Receipt",
      type: "email",
      language: "",
      subject: "Your receipt",
      body: "<p>Thanks</p>",
      from_id: 1,
      reply_to_id: null,
      created: 1704067200,
      updated: 1704067200,
    },
  ],
});

contract("transactional.list", {
  call: (fetch) => client(fetch).transactional.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/transactional",
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
          id: 1,
          name: "Receipt",
          description: "After an order",
          send_to_unsubscribed: true,
          link_tracking: true,
          open_tracking: true,
          hide_message_body: false,
          queue_drafts: false,
          created_at: 1704067200,
          updated_at: 1704067200,
        },
      ],
    },
  },
});

contract("transactional.listContents", {
  call: (fetch) => client(fetch).transactional.listContents(1),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/transactional/1/contents",
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
          id: 51,
          name: "Receipt",
          type: "email",
          language: "",
          subject: "Your receipt",
          body: "<p>Thanks</p>",
          from_id: 1,
          reply_to_id: null,
          created: 1704067200,
          updated: 1704067200,
        },
      ],
    },
  },
});

contract("transactional.listLinkMetrics", {
  call: (fetch) => client(fetch).transactional.listLinkMetrics(1),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/transactional/1/metrics/links",
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

contract("transactional.listMessages", {
  call: (fetch) => client(fetch).transactional.listMessages(1),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/transactional/1/messages",
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

contract("transactional.sendEmail", {
  call: (fetch) =>
    client(fetch).transactional.sendEmail({
      transactional_message_id: "1",
      to: "user@example.com",
      identifiers: { id: "user-123" },
      message_data: { name: "John" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/send/email",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      transactional_message_id: "1",
      to: "user@example.com",
      identifiers: { id: "user-123" },
      message_data: { name: "John" },
    },
  },
  replies: { status: 200, json: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 } },
});

contract("transactional.sendInApp", {
  call: (fetch) =>
    client(fetch).transactional.sendInApp({
      transactional_message_id: 6,
      identifiers: { id: "user-123" },
      message_data: { name: "John" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/send/in_app",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { transactional_message_id: 6, identifiers: { id: "user-123" }, message_data: { name: "John" } },
  },
  replies: { status: 200, json: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 } },
});

contract("transactional.sendInboxMessage", {
  call: (fetch) =>
    client(fetch).transactional.sendInboxMessage({
      transactional_message_id: 7,
      identifiers: { id: "user-123" },
      message_data: { name: "John" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/send/inbox_message",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { transactional_message_id: 7, identifiers: { id: "user-123" }, message_data: { name: "John" } },
  },
  replies: { status: 200, json: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 } },
});

contract("transactional.sendPush", {
  call: (fetch) =>
    client(fetch).transactional.sendPush({
      transactional_message_id: 2,
      identifiers: { id: "user-123" },
      to: "last_used",
      message_data: { name: "John" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/send/push",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      transactional_message_id: 2,
      identifiers: { id: "user-123" },
      to: "last_used",
      message_data: { name: "John" },
    },
  },
  replies: { status: 200, json: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 } },
});

contract("transactional.sendSms", {
  call: (fetch) =>
    client(fetch).transactional.sendSms({
      transactional_message_id: "otp",
      identifiers: { id: "user-123" },
      to: "+15551234567",
      message_data: { code: "1234" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/send/sms",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      transactional_message_id: "otp",
      identifiers: { id: "user-123" },
      to: "+15551234567",
      message_data: { code: "1234" },
    },
  },
  replies: { status: 200, json: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 } },
});

contract("transactional.sendWhatsApp", {
  call: (fetch) =>
    client(fetch).transactional.sendWhatsApp({
      transactional_message_id: 5,
      identifiers: { id: "user-123" },
      to: "+15551234567",
      message_data: { code: "1234" },
    }),
  sends: {
    method: "POST",
    url: "https://api.customer.io/v1/send/whatsapp",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: {
      transactional_message_id: 5,
      identifiers: { id: "user-123" },
      to: "+15551234567",
      message_data: { code: "1234" },
    },
  },
  replies: { status: 200, json: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", queued_at: 1704067200 } },
});

contract("transactional.updateContent", {
  call: (fetch) =>
    client(fetch).transactional.updateContent(
      { transactional_id: 1, content_id: 51 },
      { subject: "Your receipt", body: "<p>Thanks</p>" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/transactional/1/content/51",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { subject: "Your receipt", body: "<p>Thanks</p>" },
  },
  replies: {
    status: 200,
    json: {
      content: [
        {
          id: 51,
          name: "Receipt",
          type: "email",
          language: "",
          subject: "Your receipt",
          body: "<p>Thanks</p>",
          from_id: 1,
          reply_to_id: null,
          created: 1704067200,
          updated: 1704067200,
        },
      ],
    },
  },
  gives: [
    {
      id: 51,
      name: "Receipt",
      type: "email",
      language: "",
      subject: "Your receipt",
      body: "<p>Thanks</p>",
      from_id: 1,
      reply_to_id: null,
      created: 1704067200,
      updated: 1704067200,
    },
  ],
});

contract("transactional.updateTranslation", {
  call: (fetch) =>
    client(fetch).transactional.updateTranslation(
      { transactional_id: 1, language: "fr" },
      { subject: "Your receipt", body: "<p>Thanks</p>" },
    ),
  sends: {
    method: "PUT",
    url: "https://api.customer.io/v1/transactional/1/language/fr",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
    json: { subject: "Your receipt", body: "<p>Thanks</p>" },
  },
  replies: {
    status: 200,
    json: {
      content: [
        {
          id: 51,
          name: "Receipt",
          type: "email",
          language: "",
          subject: "Your receipt",
          body: "<p>Thanks</p>",
          from_id: 1,
          reply_to_id: null,
          created: 1704067200,
          updated: 1704067200,
        },
      ],
    },
  },
  gives: [
    {
      id: 51,
      name: "Receipt",
      type: "email",
      language: "",
      subject: "Your receipt",
      body: "<p>Thanks</p>",
      from_id: 1,
      reply_to_id: null,
      created: 1704067200,
      updated: 1704067200,
    },
  ],
});

paging("transactional.listMessages", {
  call: (fetch) => client(fetch).transactional.listMessages(1, { limit: 2 }),
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
    url: "https://api.customer.io/v1/transactional/1/messages?limit=2&start=second-page",
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

refusal("transactional.get", {
  call: (fetch) => client(fetch).transactional.get(1),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
