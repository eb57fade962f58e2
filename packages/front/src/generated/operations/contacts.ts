// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, jsonOrMultipart, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const contactsAddHandle: Operation = {
  id: "contacts.addHandle",
  method: "POST",
  path: "/contacts/{contact_id}/handles",
  ids: ["contact_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactsAddNote: Operation = {
  id: "contacts.addNote",
  method: "POST",
  path: "/contacts/{contact_id}/notes",
  ids: ["contact_id"],
  body: "json",
  bodyRequired: true,
};

export const contactsCreate: Operation = {
  id: "contacts.create",
  method: "POST",
  path: "/contacts",
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
};

export const contactsCreateForTeam: Operation = {
  id: "contacts.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/contacts",
  ids: ["team_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
};

export const contactsCreateForTeammate: Operation = {
  id: "contacts.createForTeammate",
  method: "POST",
  path: "/teammates/{teammate_id}/contacts",
  ids: ["teammate_id"],
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
};

export const contactsDelete: Operation = {
  id: "contacts.delete",
  method: "DELETE",
  path: "/contacts/{contact_id}",
  ids: ["contact_id"],
  response: "none",
};

export const contactsGet: Operation = {
  id: "contacts.get",
  method: "GET",
  path: "/contacts/{contact_id}",
  ids: ["contact_id"],
};

export const contactsList: PagedOperation = {
  id: "contacts.list",
  method: "GET",
  path: "/contacts",
  query: { q: "deep" },
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit", "q"],
  },
};

export const contactsListConversations: PagedOperation = {
  id: "contacts.listConversations",
  method: "GET",
  path: "/contacts/{contact_id}/conversations",
  ids: ["contact_id"],
  query: { q: "deep" },
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit", "q"],
  },
};

export const contactsListForTeam: PagedOperation = {
  id: "contacts.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/contacts",
  ids: ["team_id"],
  query: { q: "deep" },
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit", "q"],
  },
};

export const contactsListForTeammate: PagedOperation = {
  id: "contacts.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/contacts",
  ids: ["teammate_id"],
  query: { q: "deep" },
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit", "q"],
  },
};

export const contactsListNotes: Operation = {
  id: "contacts.listNotes",
  method: "GET",
  path: "/contacts/{contact_id}/notes",
  ids: ["contact_id"],
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
  body: jsonOrMultipart,
  bodyRequired: true,
  formArrays: "indices",
  response: "none",
  retry: "idempotent",
};
