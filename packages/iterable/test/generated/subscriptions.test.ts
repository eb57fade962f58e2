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

contract("subscriptions.bulkUpdate", {
  call: (fetch) =>
    client(fetch).subscriptions.bulkUpdate(
      { subscriptionGroup: "messageType", subscriptionGroupId: 34 },
      { users: ["user@example.com"], usersByUserId: ["user-124"] },
      { query: { action: "subscribe" } },
    ),
  sends: {
    method: "PUT",
    url: "https://api.iterable.com/api/subscriptions/messageType/34?action=subscribe",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { users: ["user@example.com"], usersByUserId: ["user-124"] },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

contract("subscriptions.startDoubleOptIn", {
  call: (fetch) => client(fetch).subscriptions.startDoubleOptIn({ email: "user@example.com", messageTypeIds: [34] }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/subscriptions/subscribeToDoubleOptIn",
    headers: { accept: "text/plain", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { email: "user@example.com", messageTypeIds: [34] },
  },
  replies: { status: 202, type: "text/plain", text: "Request for double opt-in subscription accepted" },
  gives: "Request for double opt-in subscription accepted",
});

contract("subscriptions.subscribeByEmail", {
  call: (fetch) =>
    client(fetch).subscriptions.subscribeByEmail({
      subscriptionGroup: "messageType",
      subscriptionGroupId: 34,
      userEmail: "user@example.com",
    }),
  sends: {
    method: "PATCH",
    url: "https://api.iterable.com/api/subscriptions/messageType/34/user/user@example.com",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

contract("subscriptions.subscribeByUserId", {
  call: (fetch) =>
    client(fetch).subscriptions.subscribeByUserId({
      subscriptionGroup: "messageType",
      subscriptionGroupId: 34,
      userId: "user-123",
    }),
  sends: {
    method: "PATCH",
    url: "https://api.iterable.com/api/subscriptions/messageType/34/byUserId/user-123",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

contract("subscriptions.unsubscribeByEmail", {
  call: (fetch) =>
    client(fetch).subscriptions.unsubscribeByEmail({
      subscriptionGroup: "messageType",
      subscriptionGroupId: 34,
      userEmail: "user@example.com",
    }),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/subscriptions/messageType/34/user/user@example.com",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

contract("subscriptions.unsubscribeByUserId", {
  call: (fetch) =>
    client(fetch).subscriptions.unsubscribeByUserId({
      subscriptionGroup: "messageType",
      subscriptionGroupId: 34,
      userId: "user-123",
    }),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/subscriptions/messageType/34/byUserId/user-123",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 202, json: { code: "Success", msg: "", params: null } },
});

refusal("subscriptions.bulkUpdate", {
  call: (fetch) =>
    client(fetch).subscriptions.bulkUpdate(
      { subscriptionGroup: "messageType", subscriptionGroupId: 34 },
      { users: ["user@example.com"], usersByUserId: ["user-124"] },
      { query: { action: "subscribe" } },
    ),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
