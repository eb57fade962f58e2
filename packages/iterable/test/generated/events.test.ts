// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { bulk, contract, refusal } from "@carillon/config/contract";
import { IterableClient, type IterableClientOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<IterableClientOptions> = {}) =>
  new IterableClient({
    apiKey: "test-apiKey",
    jwtSecret: "test-jwtSecret",
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("events.listByEmail", {
  call: (fetch) => client(fetch).events.listByEmail("user@example.com"),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/events/user@example.com",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: { events: [{ eventName: "purchase", email: "user@example.com", createdAt: "2026-01-15 10:30:00 +00:00" }] },
  },
});

contract("events.listByUserId", {
  call: (fetch) => client(fetch).events.listByUserId("user-123"),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/events/byUserId/user-123",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: { events: [{ eventName: "purchase", email: "user@example.com", createdAt: "2026-01-15 10:30:00 +00:00" }] },
  },
});

contract("events.track", {
  call: (fetch) =>
    client(fetch).events.track({
      email: "user@example.com",
      eventName: "purchase",
      createdAt: 1704067200,
      dataFields: { productId: "abc123", price: 99.99 },
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/events/track",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: {
      email: "user@example.com",
      eventName: "purchase",
      createdAt: 1704067200,
      dataFields: { productId: "abc123", price: 99.99 },
    },
    fills: "/id",
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("events.trackBulk", {
  call: (fetch) =>
    client(fetch).events.trackBulk({
      events: [
        {
          email: "user@example.com",
          eventName: "purchase",
          createdAt: 1704067200,
          dataFields: { productId: "abc123", price: 99.99 },
        },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/events/trackBulk",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: {
      events: [
        {
          email: "user@example.com",
          eventName: "purchase",
          createdAt: 1704067200,
          dataFields: { productId: "abc123", price: 99.99 },
        },
      ],
    },
    fills: "/events/*/id",
  },
  replies: {
    status: 200,
    json: {
      successCount: 1,
      failCount: 0,
      disallowedEventNames: [],
      createdFields: [],
      filteredOutFields: [],
      invalidEmails: [],
      invalidUserIds: [],
    },
  },
});

contract("events.trackInAppClick", {
  call: (fetch) =>
    client(fetch).events.trackInAppClick({
      email: "user@example.com",
      messageId: "abc123",
      clickedUrl: "https://example.com/offer",
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/events/trackInAppClick",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", messageId: "abc123", clickedUrl: "https://example.com/offer" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("events.trackInAppClose", {
  call: (fetch) =>
    client(fetch).events.trackInAppClose({ email: "user@example.com", messageId: "abc123", closeAction: "back" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/events/trackInAppClose",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", messageId: "abc123", closeAction: "back" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("events.trackInAppConsume", {
  call: (fetch) =>
    client(fetch).events.trackInAppConsume({
      email: "user@example.com",
      messageId: "abc123",
      deleteAction: "inbox-swipe",
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/events/inAppConsume",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", messageId: "abc123", deleteAction: "inbox-swipe" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("events.trackInAppDelivery", {
  call: (fetch) =>
    client(fetch).events.trackInAppDelivery({
      email: "user@example.com",
      messageId: "abc123",
      messageContext: { saveToInbox: true },
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/events/trackInAppDelivery",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", messageId: "abc123", messageContext: { saveToInbox: true } },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("events.trackInAppOpen", {
  call: (fetch) =>
    client(fetch).events.trackInAppOpen({
      email: "user@example.com",
      messageId: "abc123",
      messageContext: { location: "inbox" },
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/events/trackInAppOpen",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", messageId: "abc123", messageContext: { location: "inbox" } },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("events.trackPushOpen", {
  call: (fetch) =>
    client(fetch).events.trackPushOpen({
      email: "user@example.com",
      campaignId: 12345,
      messageId: "abc123",
      createdAt: 1704067200,
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/events/trackPushOpen",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", campaignId: 12345, messageId: "abc123", createdAt: 1704067200 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("events.trackWebPushClick", {
  call: (fetch) =>
    client(fetch).events.trackWebPushClick({
      email: "user@example.com",
      campaignId: 12345,
      messageId: "abc123",
      createdAt: 1704067200,
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/events/trackWebPushClick",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", campaignId: 12345, messageId: "abc123", createdAt: 1704067200 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

bulk("events.trackAll", {
  call: (fetch) =>
    client(fetch).events.trackAll(
      [
        {
          email: "user@example.com",
          eventName: "purchase",
          createdAt: 1704067200,
          dataFields: { productId: "abc123", price: 99.99 },
        },
        {
          email: "user@example.com",
          eventName: "purchase",
          createdAt: 1704067200,
          dataFields: { productId: "abc123", price: 99.99 },
        },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    {
      email: "user@example.com",
      eventName: "purchase",
      createdAt: 1704067200,
      dataFields: { productId: "abc123", price: 99.99 },
    },
    {
      email: "user@example.com",
      eventName: "purchase",
      createdAt: 1704067200,
      dataFields: { productId: "abc123", price: 99.99 },
    },
  ],
  sends: [
    {
      method: "POST",
      url: "https://api.iterable.com/api/events/trackBulk",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: {
        events: [
          {
            email: "user@example.com",
            eventName: "purchase",
            createdAt: 1704067200,
            dataFields: { productId: "abc123", price: 99.99 },
          },
        ],
      },
      fills: "/events/*/id",
    },
    {
      method: "POST",
      url: "https://api.iterable.com/api/events/trackBulk",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: {
        events: [
          {
            email: "user@example.com",
            eventName: "purchase",
            createdAt: 1704067200,
            dataFields: { productId: "abc123", price: 99.99 },
          },
        ],
      },
      fills: "/events/*/id",
    },
  ],
  replies: [
    {
      status: 200,
      json: {
        successCount: 1,
        failCount: 0,
        disallowedEventNames: [],
        createdFields: [],
        filteredOutFields: [],
        invalidEmails: [],
        invalidUserIds: [],
        failedUpdates: ["user@example.com"],
      },
    },
    { status: 200, json: { successCount: 1, failCount: 0, createdFields: [], filteredOutFields: [] } },
  ],
  statuses: ["refused", "sent"],
  gives: { successCount: 1, failCount: 0, createdFields: [], filteredOutFields: [] },
});

refusal("events.listByEmail", {
  call: (fetch) => client(fetch).events.listByEmail("user@example.com"),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
