// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { lines, type Operation } from "@carillon/runtime/internal";

export const listsCreate: Operation = {
  id: "lists.create",
  method: "POST",
  path: "/lists",
  body: "json",
  bodyRequired: true,
};

export const listsDelete: Operation = {
  id: "lists.delete",
  method: "DELETE",
  path: "/lists/{listId}",
  ids: ["listId"],
};

export const listsGetSize: Operation = {
  id: "lists.getSize",
  method: "GET",
  path: "/lists/{listId}/size",
  ids: ["listId"],
  limits: ["listReads"],
};

export const listsList: Operation = { id: "lists.list", method: "GET", path: "/lists", limits: ["reads"] };

export const listsPreviewUsers: Operation = {
  id: "lists.previewUsers",
  method: "GET",
  path: "/lists/previewUsers",
  accept: "text/plain",
  response: lines,
  limits: ["listReads"],
};

export const listsStreamUsers: Operation = {
  id: "lists.streamUsers",
  method: "GET",
  path: "/lists/getUsers",
  accept: "text/plain",
  response: lines,
  limits: ["listReads"],
};

export const listsSubscribe: Operation = {
  id: "lists.subscribe",
  method: "POST",
  path: "/lists/subscribe",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: {
    fields: ["/subscribers"],
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

export const listsUnsubscribe: Operation = {
  id: "lists.unsubscribe",
  method: "POST",
  path: "/lists/unsubscribe",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  batch: {
    fields: ["/subscribers"],
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
