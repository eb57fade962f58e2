// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const usersBulkUpdate: Operation = {
  id: "users.bulkUpdate",
  method: "POST",
  path: "/users/bulkUpdate",
  body: "json",
  bodyRequired: true,
  limits: ["bulkUpdate"],
  retry: "idempotent",
  batch: {
    fields: ["/users"],
    max: 1000,
    maxBytes: 4000000,
    tooLarge: [{ pointer: "/code", equals: "BatchTooLarge" }],
  },
  partialErrors: [
    { list: "/failedUpdates", keys: ["email", "userId"] },
    { list: "/invalidEmails", keys: ["email"] },
    { list: "/invalidUserIds", keys: ["userId"] },
  ],
};

export const usersBulkUpdateSubscriptions: Operation = {
  id: "users.bulkUpdateSubscriptions",
  method: "POST",
  path: "/users/bulkUpdateSubscriptions",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: {
    fields: ["/updateSubscriptionsRequests"],
    max: 1000,
    maxBytes: 4000000,
    tooLarge: [{ pointer: "/code", equals: "BatchTooLarge" }],
  },
  partialErrors: [
    { list: "/validEmailFailures", keys: ["email"] },
    { list: "/validUserIdFailures", keys: ["userId"] },
    { list: "/invalidEmails", keys: ["email"] },
    { list: "/invalidUserIds", keys: ["userId"] },
  ],
};

export const usersDelete: Operation = {
  id: "users.delete",
  method: "DELETE",
  path: "/users/{email}",
  ids: ["email"],
  literal: { email: "@" },
  limits: ["reads"],
};

export const usersDeleteByUserId: Operation = {
  id: "users.deleteByUserId",
  method: "DELETE",
  path: "/users/byUserId/{userId}",
  ids: ["userId"],
  limits: ["reads"],
};

export const usersDisableDevice: Operation = {
  id: "users.disableDevice",
  method: "POST",
  path: "/users/disableDevice",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  retry: "idempotent",
};

export const usersFindByUserId: Operation = {
  id: "users.findByUserId",
  method: "GET",
  path: "/users/byUserId",
  limits: ["reads"],
};

export const usersForget: Operation = {
  id: "users.forget",
  method: "POST",
  path: "/users/forget",
  body: "json",
  bodyRequired: true,
  limits: ["userAdmin", "forget"],
  retry: "idempotent",
};

export const usersGet: Operation = {
  id: "users.get",
  method: "GET",
  path: "/users/{email}",
  ids: ["email"],
  literal: { email: "@" },
  limits: ["reads"],
};

export const usersGetByEmail: Operation = {
  id: "users.getByEmail",
  method: "GET",
  path: "/users/getByEmail",
  limits: ["reads"],
};

export const usersGetByUserId: Operation = {
  id: "users.getByUserId",
  method: "GET",
  path: "/users/byUserId/{userId}",
  ids: ["userId"],
  limits: ["reads"],
};

export const usersListFields: Operation = {
  id: "users.listFields",
  method: "GET",
  path: "/users/getFields",
  limits: ["userAdmin"],
};

export const usersListForgottenEmails: Operation = {
  id: "users.listForgottenEmails",
  method: "GET",
  path: "/users/forgotten",
  limits: ["userAdmin"],
};

export const usersListForgottenUserIds: Operation = {
  id: "users.listForgottenUserIds",
  method: "GET",
  path: "/users/forgottenUserIds",
  limits: ["userAdmin"],
};

export const usersListSentMessages: Operation = {
  id: "users.listSentMessages",
  method: "GET",
  path: "/users/getSentMessages",
  limits: ["userAdmin"],
};

export const usersMerge: Operation = {
  id: "users.merge",
  method: "POST",
  path: "/users/merge",
  body: "json",
  bodyRequired: true,
  limits: ["merges"],
};

export const usersRegisterBrowserToken: Operation = {
  id: "users.registerBrowserToken",
  method: "POST",
  path: "/users/registerBrowserToken",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const usersRegisterDeviceToken: Operation = {
  id: "users.registerDeviceToken",
  method: "POST",
  path: "/users/registerDeviceToken",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  limits: ["profileWrites"],
  retry: "idempotent",
};

export const usersUnforget: Operation = {
  id: "users.unforget",
  method: "POST",
  path: "/users/unforget",
  body: "json",
  bodyRequired: true,
  limits: ["userAdmin", "forget"],
  retry: "idempotent",
};

export const usersUpdate: Operation = {
  id: "users.update",
  method: "POST",
  path: "/users/update",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  limits: ["profileWrites"],
  retry: "idempotent",
};

export const usersUpdateEmail: Operation = {
  id: "users.updateEmail",
  method: "POST",
  path: "/users/updateEmail",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
};

export const usersUpdateSubscriptions: Operation = {
  id: "users.updateSubscriptions",
  method: "POST",
  path: "/users/updateSubscriptions",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
