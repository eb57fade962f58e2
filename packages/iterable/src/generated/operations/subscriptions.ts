// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const subscriptionsBulkUpdate: Operation = {
  id: "subscriptions.bulkUpdate",
  method: "PUT",
  path: "/subscriptions/{subscriptionGroup}/{subscriptionGroupId}",
  ids: ["subscriptionGroup", "subscriptionGroupId"],
  body: "json",
  bodyRequired: true,
};

export const subscriptionsStartDoubleOptIn: Operation = {
  id: "subscriptions.startDoubleOptIn",
  method: "POST",
  path: "/subscriptions/subscribeToDoubleOptIn",
  body: "json",
  bodyRequired: true,
  accept: "text/plain",
  response: "text",
};

export const subscriptionsSubscribeByEmail: Operation = {
  id: "subscriptions.subscribeByEmail",
  method: "PATCH",
  path: "/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}",
  ids: ["subscriptionGroup", "subscriptionGroupId", "userEmail"],
  literal: { userEmail: "@" },
  retry: "idempotent",
};

export const subscriptionsSubscribeByUserId: Operation = {
  id: "subscriptions.subscribeByUserId",
  method: "PATCH",
  path: "/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}",
  ids: ["subscriptionGroup", "subscriptionGroupId", "userId"],
  retry: "idempotent",
};

export const subscriptionsUnsubscribeByEmail: Operation = {
  id: "subscriptions.unsubscribeByEmail",
  method: "DELETE",
  path: "/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}",
  ids: ["subscriptionGroup", "subscriptionGroupId", "userEmail"],
  literal: { userEmail: "@" },
};

export const subscriptionsUnsubscribeByUserId: Operation = {
  id: "subscriptions.unsubscribeByUserId",
  method: "DELETE",
  path: "/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}",
  ids: ["subscriptionGroup", "subscriptionGroupId", "userId"],
};
