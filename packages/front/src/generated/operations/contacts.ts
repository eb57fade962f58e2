// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const contactsAddHandle: Operation = {
  id: "contacts.addHandle",
  method: "POST",
  path: "/contacts/{contact_id}/handles",
  ids: ["contact_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactsCreate: Operation = {
  id: "contacts.create",
  method: "POST",
  path: "/contacts",
  body: "jsonOrMultipart",
  bodyRequired: true,
  formArrays: "indices",
};

export const contactsGet: Operation = {
  id: "contacts.get",
  method: "GET",
  path: "/contacts/{contact_id}",
  ids: ["contact_id"],
};

export const contactsList: Operation = {
  id: "contacts.list",
  method: "GET",
  path: "/contacts",
  query: { q: "deep" },
  paginate: {
    style: "cursor",
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    end: "noNext",
    drop: ["limit", "q"],
  },
};

export const contactsMerge: Operation = {
  id: "contacts.merge",
  method: "POST",
  path: "/contacts/merge",
  body: "json",
  bodyRequired: true,
  batch: { fields: ["/contact_ids"], max: 50 },
};

export const contactsRemoveHandle: Operation = {
  id: "contacts.removeHandle",
  method: "DELETE",
  path: "/contacts/{contact_id}/handles",
  ids: ["contact_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactsUpdate: Operation = {
  id: "contacts.update",
  method: "PATCH",
  path: "/contacts/{contact_id}",
  ids: ["contact_id"],
  body: "jsonOrMultipart",
  bodyRequired: true,
  formArrays: "indices",
  response: "none",
  retry: "idempotent",
};
