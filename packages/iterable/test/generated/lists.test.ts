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

contract("lists.create", {
  call: (fetch) => client(fetch).lists.create({ name: "News", description: "Monthly news" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/lists",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { name: "News", description: "Monthly news" },
  },
  replies: { status: 200, json: { listId: 7 } },
});

contract("lists.delete", {
  call: (fetch) => client(fetch).lists.delete(7),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/lists/7",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("lists.getSize", {
  call: (fetch) => client(fetch).lists.getSize(7),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/lists/7/size",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: 2 },
});

contract("lists.list", {
  call: (fetch) => client(fetch).lists.list(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/lists",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { lists: [{ id: 7, name: "News", listType: "Standard", createdAt: 1704067200000 }] } },
});

contract("lists.previewUsers", {
  call: (fetch) => client(fetch).lists.previewUsers({ listId: 7 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/lists/previewUsers?listId=7",
    headers: { accept: "text/plain", "api-key": "test-apiKey" },
  },
  replies: { status: 200, type: "text/plain", text: "user@example.com\n" },
  gives: ["user@example.com"],
});

contract("lists.streamUsers", {
  call: (fetch) => client(fetch).lists.streamUsers({ listId: 7 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/lists/getUsers?listId=7",
    headers: { accept: "text/plain", "api-key": "test-apiKey" },
  },
  replies: { status: 200, type: "text/plain", text: "user@example.com\nother@example.com\n" },
  gives: ["user@example.com", "other@example.com"],
});

contract("lists.subscribe", {
  call: (fetch) =>
    client(fetch).lists.subscribe({
      listId: 7,
      subscribers: [{ email: "user@example.com", dataFields: { plan: "premium" } }],
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/lists/subscribe",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { listId: 7, subscribers: [{ email: "user@example.com", dataFields: { plan: "premium" } }] },
  },
  replies: {
    status: 200,
    json: {
      successCount: 1,
      failCount: 1,
      failedUpdates: { notFoundUserIds: ["user-124"] },
      createdFields: [],
      filteredOutFields: [],
      invalidEmails: [],
      invalidUserIds: [],
    },
  },
});

contract("lists.unsubscribe", {
  call: (fetch) => client(fetch).lists.unsubscribe({ listId: 7, subscribers: [{ email: "user@example.com" }] }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/lists/unsubscribe",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { listId: 7, subscribers: [{ email: "user@example.com" }] },
  },
  replies: {
    status: 200,
    json: {
      successCount: 1,
      failCount: 1,
      failedUpdates: { notFoundUserIds: ["user-124"] },
      createdFields: [],
      filteredOutFields: [],
      invalidEmails: [],
      invalidUserIds: [],
    },
  },
});

bulk("lists.subscribeAll", {
  call: (fetch) =>
    client(fetch).lists.subscribeAll(
      [
        { email: "user@example.com", dataFields: { plan: "premium" } },
        { email: "user@example.com", dataFields: { plan: "premium" } },
      ],
      { maxItems: 1, concurrency: 1, body: { listId: 7 } },
    ),
  items: [
    { email: "user@example.com", dataFields: { plan: "premium" } },
    { email: "user@example.com", dataFields: { plan: "premium" } },
  ],
  sends: [
    {
      method: "POST",
      url: "https://api.iterable.com/api/lists/subscribe",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: { listId: 7, subscribers: [{ email: "user@example.com", dataFields: { plan: "premium" } }] },
    },
    {
      method: "POST",
      url: "https://api.iterable.com/api/lists/subscribe",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: { listId: 7, subscribers: [{ email: "user@example.com", dataFields: { plan: "premium" } }] },
    },
  ],
  replies: [
    {
      status: 200,
      json: {
        successCount: 1,
        failCount: 1,
        failedUpdates: { notFoundUserIds: ["user-124"], refusedByTest: ["user@example.com"] },
        createdFields: [],
        filteredOutFields: [],
        invalidEmails: [],
        invalidUserIds: [],
      },
    },
    { status: 200, json: { successCount: 1, failCount: 1, createdFields: [], filteredOutFields: [] } },
  ],
  statuses: ["refused", "sent"],
  gives: { successCount: 1, failCount: 1, createdFields: [], filteredOutFields: [] },
});

bulk("lists.unsubscribeEach", {
  call: (fetch) =>
    client(fetch).lists.unsubscribeEach([{ email: "user@example.com" }, { email: "user@example.com" }], {
      maxItems: 1,
      concurrency: 1,
      body: { listId: 7 },
    }),
  items: [{ email: "user@example.com" }, { email: "user@example.com" }],
  sends: [
    {
      method: "POST",
      url: "https://api.iterable.com/api/lists/unsubscribe",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: { listId: 7, subscribers: [{ email: "user@example.com" }] },
    },
    {
      method: "POST",
      url: "https://api.iterable.com/api/lists/unsubscribe",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: { listId: 7, subscribers: [{ email: "user@example.com" }] },
    },
  ],
  replies: [
    {
      status: 200,
      json: {
        successCount: 1,
        failCount: 1,
        failedUpdates: { notFoundUserIds: ["user-124"], refusedByTest: ["user@example.com"] },
        createdFields: [],
        filteredOutFields: [],
        invalidEmails: [],
        invalidUserIds: [],
      },
    },
    { status: 200, json: { successCount: 1, failCount: 1, createdFields: [], filteredOutFields: [] } },
  ],
  statuses: ["refused", "sent"],
  gives: { successCount: 1, failCount: 1, createdFields: [], filteredOutFields: [] },
});

refusal("lists.create", {
  call: (fetch) => client(fetch).lists.create({ name: "News", description: "Monthly news" }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
