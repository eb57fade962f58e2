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
          created_at: 1704067200,
          updated_at: 1704067200,
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
        { id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=", type: "email", recipient: "user@example.com", created: 1704067200 },
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
  replies: { status: 200, json: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAN=", queued_at: 1704067200 } },
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
  replies: { status: 200, json: { delivery_id: "RAECAAFwnUSneIa0ZXkmq8EdkAO=", queued_at: 1704067200 } },
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
      recipient: "user@example.com",
      created: 1704067200,
      _test_item: "a0",
    },
    {
      id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
      type: "email",
      recipient: "user@example.com",
      created: 1704067200,
      _test_item: "b0",
    },
  ],
});

refusal("transactional.list", {
  call: (fetch) => client(fetch).transactional.list(),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
