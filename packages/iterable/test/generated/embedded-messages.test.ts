// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { contract, refusal } from "@carillon/config/contract";
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

contract("embeddedMessages.list", {
  call: (fetch) => client(fetch).embeddedMessages.list({ email: "user@example.com", placementIds: [3] }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/embedded-messaging/messages?email=user%40example.com&placementIds=3",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
    token: "authorization",
  },
  replies: {
    status: 200,
    json: {
      placements: [
        {
          placementId: 3,
          embeddedMessages: [
            {
              metadata: { messageId: "abc123", placementId: 3, campaignId: 12345, isProof: false, priorityOrder: 1 },
              elements: {
                title: "Hello",
                body: "Welcome back",
                buttons: [{ id: "b1", title: "Open", action: { type: "openUrl", data: "https://example.com" } }],
              },
              payload: {},
            },
          ],
        },
      ],
    },
  },
});

contract("embeddedMessages.trackClick", {
  call: (fetch) =>
    client(fetch).embeddedMessages.trackClick({
      email: "user@example.com",
      messageId: "abc123",
      buttonIdentifier: "b1",
      targetUrl: "https://example.com",
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/embedded-messaging/events/click",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", messageId: "abc123", buttonIdentifier: "b1", targetUrl: "https://example.com" },
  },
  replies: { status: 200 },
  gives: undefined,
});

contract("embeddedMessages.trackReceived", {
  call: (fetch) => client(fetch).embeddedMessages.trackReceived({ email: "user@example.com", messageId: "abc123" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/embedded-messaging/events/received",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", messageId: "abc123" },
  },
  replies: { status: 200 },
  gives: undefined,
});

contract("embeddedMessages.trackSession", {
  call: (fetch) =>
    client(fetch).embeddedMessages.trackSession({
      email: "user@example.com",
      session: { id: "8f14e45f-ceea-467f-a8f2-2b1c3d4e5f60", start: 1704067200, end: 1704067260 },
      impressions: [{ messageId: "abc123", placementId: 3, displayCount: 2, displayDuration: 12.5 }],
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/embedded-messaging/events/session",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: {
      email: "user@example.com",
      session: { id: "8f14e45f-ceea-467f-a8f2-2b1c3d4e5f60", start: 1704067200, end: 1704067260 },
      impressions: [{ messageId: "abc123", placementId: 3, displayCount: 2, displayDuration: 12.5 }],
    },
  },
  replies: { status: 200 },
  gives: undefined,
});

refusal("embeddedMessages.list", {
  call: (fetch) => client(fetch).embeddedMessages.list({ email: "user@example.com", placementIds: [3] }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
