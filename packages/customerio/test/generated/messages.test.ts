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

contract("messages.get", {
  call: (fetch) => client(fetch).messages.get("RAECAAFwnUSneIa0ZXkmq8EdkAM="),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/messages/RAECAAFwnUSneIa0ZXkmq8EdkAM%3D",
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
        id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
        type: "email",
        customer_id: "user-123",
        recipient: "user@example.com",
        subject: "Hello",
        created: 1704067200,
        metrics: { sent: 1704067201 },
      },
    },
  },
  gives: {
    id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
    type: "email",
    customer_id: "user-123",
    recipient: "user@example.com",
    subject: "Hello",
    created: 1704067200,
    metrics: { sent: 1704067201 },
  },
});

contract("messages.getArchived", {
  call: (fetch) => client(fetch).messages.getArchived("RAECAAFwnUSneIa0ZXkmq8EdkAM="),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/messages/RAECAAFwnUSneIa0ZXkmq8EdkAM%3D/archived_message",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
      archived_message: {
        id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
        subject: "Hello",
        body: "<p>Hi</p>",
        recipient: "user@example.com",
        forgotten: false,
      },
    },
  },
  gives: {
    id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
    subject: "Hello",
    body: "<p>Hi</p>",
    recipient: "user@example.com",
    forgotten: false,
  },
});

contract("messages.list", {
  call: (fetch) => client(fetch).messages.list(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/messages",
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

paging("messages.list", {
  call: (fetch) => client(fetch).messages.list({ limit: 2 }),
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
    url: "https://api.customer.io/v1/messages?limit=2&start=second-page",
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

refusal("messages.get", {
  call: (fetch) => client(fetch).messages.get("RAECAAFwnUSneIa0ZXkmq8EdkAM="),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
