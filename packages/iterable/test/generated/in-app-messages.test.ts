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

contract("inAppMessages.cancel", {
  call: (fetch) => client(fetch).inAppMessages.cancel({ email: "user@example.com", campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/inApp/cancel",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { email: "user@example.com", campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("inAppMessages.getPriority", {
  call: (fetch) => client(fetch).inAppMessages.getPriority({ email: "user@example.com" }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/inApp/getPriorityMessage?email=user%40example.com",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
    token: "authorization",
  },
  replies: {
    status: 200,
    json: {
      inAppMessages: [
        {
          messageId: "abc123",
          campaignId: 12345,
          jsonOnly: false,
          read: false,
          saveToInbox: true,
          trigger: { type: "immediate" },
          content: {
            html: "<p>Hi</p>",
            inAppDisplaySettings: {
              top: { displayOption: "AutoExpand" },
              right: { percentage: 0 },
              bottom: { displayOption: "AutoExpand" },
              left: { percentage: 0 },
            },
            webInAppDisplaySettings: { position: "Center" },
          },
        },
      ],
    },
  },
});

contract("inAppMessages.list", {
  call: (fetch) => client(fetch).inAppMessages.list({ email: "user@example.com", count: 10 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/inApp/getMessages?email=user%40example.com&count=10",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
    token: "authorization",
  },
  replies: {
    status: 200,
    json: {
      inAppMessages: [
        {
          messageId: "abc123",
          campaignId: 12345,
          jsonOnly: false,
          read: false,
          saveToInbox: true,
          trigger: { type: "immediate" },
          content: {
            html: "<p>Hi</p>",
            inAppDisplaySettings: {
              top: { displayOption: "AutoExpand" },
              right: { percentage: 0 },
              bottom: { displayOption: "AutoExpand" },
              left: { percentage: 0 },
            },
            webInAppDisplaySettings: { position: "Center" },
          },
        },
      ],
    },
  },
});

contract("inAppMessages.listWeb", {
  call: (fetch) => client(fetch).inAppMessages.listWeb({ email: "user@example.com", count: 10 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/inApp/web/getMessages?email=user%40example.com&count=10",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
    token: "authorization",
  },
  replies: {
    status: 200,
    json: {
      inAppMessages: [
        {
          messageId: "abc123",
          campaignId: 12345,
          jsonOnly: false,
          read: false,
          saveToInbox: true,
          trigger: { type: "immediate" },
          content: {
            html: "<p>Hi</p>",
            inAppDisplaySettings: {
              top: { displayOption: "AutoExpand" },
              right: { percentage: 0 },
              bottom: { displayOption: "AutoExpand" },
              left: { percentage: 0 },
            },
            webInAppDisplaySettings: { position: "Center" },
          },
        },
      ],
    },
  },
});

contract("inAppMessages.send", {
  call: (fetch) => client(fetch).inAppMessages.send({ recipientEmail: "user@example.com", campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/inApp/target",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { recipientEmail: "user@example.com", campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

refusal("inAppMessages.cancel", {
  call: (fetch) => client(fetch).inAppMessages.cancel({ email: "user@example.com", campaignId: 12345 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
