// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Operation, unixMilliseconds } from "@carillon/runtime/internal";

export const contactsAddTags: Operation = {
  id: "contacts.addTags",
  method: "POST",
  path: "/contacts/{contactId}/tags",
  ids: ["contactId"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactsCreate: Operation = {
  id: "contacts.create",
  method: "POST",
  path: "/contacts",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};

export const contactsCreateTimelineEvent: Operation = {
  id: "contacts.createTimelineEvent",
  method: "POST",
  path: "/contacts/timeline",
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/createdAt", format: unixMilliseconds }],
};

export const contactsDelete: Operation = {
  id: "contacts.delete",
  method: "DELETE",
  path: "/contacts/{contactId}",
  ids: ["contactId"],
  response: "none",
};

export const contactsGet: Operation = {
  id: "contacts.get",
  method: "GET",
  path: "/contacts/{contactId}",
  ids: ["contactId"],
  unwrap: "/data",
};

export const contactsList: Operation = { id: "contacts.list", method: "GET", path: "/contacts", unwrap: "/data" };

export const contactsListAttributes: Operation = {
  id: "contacts.listAttributes",
  method: "GET",
  path: "/contacts/attributes",
  unwrap: "/data/properties",
};

export const contactsRemoveTag: Operation = {
  id: "contacts.removeTag",
  method: "DELETE",
  path: "/contacts/{contactId}/tags/{tagName}",
  ids: ["contactId", "tagName"],
  response: "none",
};

export const contactsRemoveTags: Operation = {
  id: "contacts.removeTags",
  method: "POST",
  path: "/contacts/{contactId}/tags/delete/_bulk",
  ids: ["contactId"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactsUnsubscribe: Operation = {
  id: "contacts.unsubscribe",
  method: "POST",
  path: "/emails/unsubscribe",
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const contactsUpdate: Operation = {
  id: "contacts.update",
  method: "PATCH",
  path: "/contacts/{contactId}",
  ids: ["contactId"],
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  retry: "idempotent",
};

export const contactsUpdateByIdType: Operation = {
  id: "contacts.updateByIdType",
  method: "PATCH",
  path: "/contacts/normalize",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  retry: "idempotent",
};
