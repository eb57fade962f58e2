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

contract("users.bulkUpdate", {
  call: (fetch) =>
    client(fetch).users.bulkUpdate({
      users: [
        { email: "user@example.com", dataFields: { plan: "premium" } },
        { userId: "user-124", preferUserId: true },
      ],
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/bulkUpdate",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: {
      users: [
        { email: "user@example.com", dataFields: { plan: "premium" } },
        { userId: "user-124", preferUserId: true },
      ],
    },
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

contract("users.bulkUpdateSubscriptions", {
  call: (fetch) =>
    client(fetch).users.bulkUpdateSubscriptions({
      updateSubscriptionsRequests: [{ email: "user@example.com", emailListIds: [7] }],
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/bulkUpdateSubscriptions",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { updateSubscriptionsRequests: [{ email: "user@example.com", emailListIds: [7] }] },
  },
  replies: {
    status: 200,
    json: {
      successCount: 1,
      failCount: 0,
      invalidEmails: [],
      invalidUserIds: [],
      validEmailFailures: [],
      validUserIdFailures: [],
    },
  },
});

contract("users.delete", {
  call: (fetch) => client(fetch).users.delete("user@example.com"),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/users/user@example.com",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.deleteByUserId", {
  call: (fetch) => client(fetch).users.deleteByUserId("user-123"),
  sends: {
    method: "DELETE",
    url: "https://api.iterable.com/api/users/byUserId/user-123",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.disableDevice", {
  call: (fetch) => client(fetch).users.disableDevice({ email: "user@example.com", token: "device-token" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/disableDevice",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", token: "device-token" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.findByUserId", {
  call: (fetch) => client(fetch).users.findByUserId({ userId: "user/123" }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/users/byUserId?userId=user%2F123",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      user: { email: "user@example.com", userId: "user-123", dataFields: { firstName: "John", plan: "premium" } },
    },
  },
});

contract("users.forget", {
  call: (fetch) => client(fetch).users.forget({ email: "user@example.com" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/forget",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { email: "user@example.com" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.get", {
  call: (fetch) => client(fetch).users.get("user@example.com"),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/users/user@example.com",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      user: { email: "user@example.com", userId: "user-123", dataFields: { firstName: "John", plan: "premium" } },
    },
  },
});

contract("users.getByEmail", {
  call: (fetch) => client(fetch).users.getByEmail({ email: "user+1@example.com" }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/users/getByEmail?email=user%2B1%40example.com",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      user: { email: "user@example.com", userId: "user-123", dataFields: { firstName: "John", plan: "premium" } },
    },
  },
});

contract("users.getByUserId", {
  call: (fetch) => client(fetch).users.getByUserId("user-123"),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/users/byUserId/user-123",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      user: { email: "user@example.com", userId: "user-123", dataFields: { firstName: "John", plan: "premium" } },
    },
  },
});

contract("users.listFields", {
  call: (fetch) => client(fetch).users.listFields(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/users/getFields",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: { status: 200, json: { fields: { firstName: "string", plan: "string" } } },
});

contract("users.listForgottenEmails", {
  call: (fetch) => client(fetch).users.listForgottenEmails(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/users/forgotten",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: { hashedEmails: ["b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514"] },
  },
});

contract("users.listForgottenUserIds", {
  call: (fetch) => client(fetch).users.listForgottenUserIds(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/users/forgottenUserIds",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: { hashedUserIds: ["fcdec6df4d44dbc637c7c5b58efface52a7f8a88535423430255be0bb89bedd8"] },
  },
});

contract("users.listSentMessages", {
  call: (fetch) => client(fetch).users.listSentMessages({ email: "user@example.com" }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/users/getSentMessages?email=user%40example.com",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      messages: [{ messageId: "abc123", campaignId: 12345, templateId: 678, createdAt: "2026-01-15 10:30:00 +00:00" }],
    },
  },
});

contract("users.merge", {
  call: (fetch) =>
    client(fetch).users.merge({
      sourceEmail: "old@example.com",
      destinationEmail: "user@example.com",
      arrayMerge: [{ field: "orders", dedupeBy: "id" }],
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/merge",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: {
      sourceEmail: "old@example.com",
      destinationEmail: "user@example.com",
      arrayMerge: [{ field: "orders", dedupeBy: "id" }],
    },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.registerBrowserToken", {
  call: (fetch) =>
    client(fetch).users.registerBrowserToken({ email: "user@example.com", browserToken: "browser-token" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/registerBrowserToken",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", browserToken: "browser-token" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.registerDeviceToken", {
  call: (fetch) =>
    client(fetch).users.registerDeviceToken({
      email: "user@example.com",
      device: { token: "device-token", platform: "APNS", applicationName: "MyApp" },
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/registerDeviceToken",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", device: { token: "device-token", platform: "APNS", applicationName: "MyApp" } },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.unforget", {
  call: (fetch) => client(fetch).users.unforget({ email: "user@example.com" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/unforget",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { email: "user@example.com" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.update", {
  call: (fetch) =>
    client(fetch).users.update({
      email: "user@example.com",
      userId: "user-123",
      dataFields: { firstName: "John", lastName: "Doe", plan: "premium" },
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/update",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: {
      email: "user@example.com",
      userId: "user-123",
      dataFields: { firstName: "John", lastName: "Doe", plan: "premium" },
    },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.updateEmail", {
  call: (fetch) => client(fetch).users.updateEmail({ currentEmail: "user@example.com", newEmail: "new@example.com" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/updateEmail",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { currentEmail: "user@example.com", newEmail: "new@example.com" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("users.updateSubscriptions", {
  call: (fetch) =>
    client(fetch).users.updateSubscriptions({
      email: "user@example.com",
      unsubscribedChannelIds: [12],
      subscribedMessageTypeIds: [34],
    }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/users/updateSubscriptions",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    token: "authorization",
    json: { email: "user@example.com", unsubscribedChannelIds: [12], subscribedMessageTypeIds: [34] },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

bulk("users.updateAll", {
  call: (fetch) =>
    client(fetch).users.updateAll(
      [
        { email: "user@example.com", dataFields: { plan: "premium" } },
        { userId: "user-124", preferUserId: true },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { email: "user@example.com", dataFields: { plan: "premium" } },
    { userId: "user-124", preferUserId: true },
  ],
  sends: [
    {
      method: "POST",
      url: "https://api.iterable.com/api/users/bulkUpdate",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: { users: [{ email: "user@example.com", dataFields: { plan: "premium" } }] },
    },
    {
      method: "POST",
      url: "https://api.iterable.com/api/users/bulkUpdate",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: { users: [{ userId: "user-124", preferUserId: true }] },
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

bulk("users.updateAllSubscriptions", {
  call: (fetch) =>
    client(fetch).users.updateAllSubscriptions(
      [
        { email: "user@example.com", emailListIds: [7] },
        { email: "user@example.com", emailListIds: [7] },
      ],
      { maxItems: 1, concurrency: 1 },
    ),
  items: [
    { email: "user@example.com", emailListIds: [7] },
    { email: "user@example.com", emailListIds: [7] },
  ],
  sends: [
    {
      method: "POST",
      url: "https://api.iterable.com/api/users/bulkUpdateSubscriptions",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: { updateSubscriptionsRequests: [{ email: "user@example.com", emailListIds: [7] }] },
    },
    {
      method: "POST",
      url: "https://api.iterable.com/api/users/bulkUpdateSubscriptions",
      headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
      json: { updateSubscriptionsRequests: [{ email: "user@example.com", emailListIds: [7] }] },
    },
  ],
  replies: [
    {
      status: 200,
      json: {
        successCount: 1,
        failCount: 0,
        invalidEmails: [],
        invalidUserIds: [],
        validEmailFailures: ["user@example.com"],
        validUserIdFailures: [],
      },
    },
    { status: 200, json: { successCount: 1, failCount: 0 } },
  ],
  statuses: ["refused", "sent"],
  gives: { successCount: 1, failCount: 0 },
});

refusal("users.bulkUpdate", {
  call: (fetch) =>
    client(fetch).users.bulkUpdate({
      users: [
        { email: "user@example.com", dataFields: { plan: "premium" } },
        { userId: "user-124", preferUserId: true },
      ],
    }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
