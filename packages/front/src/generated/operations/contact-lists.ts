// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const contactListsAddContacts: Operation = {
  id: "contactLists.addContacts",
  method: "POST",
  path: "/contact_lists/{contact_list_id}/contacts",
  ids: ["contact_list_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const contactListsCreate: Operation = {
  id: "contactLists.create",
  method: "POST",
  path: "/contact_lists",
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactListsCreateForTeam: Operation = {
  id: "contactLists.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/contact_lists",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactListsCreateForTeammate: Operation = {
  id: "contactLists.createForTeammate",
  method: "POST",
  path: "/teammates/{teammate_id}/contact_lists",
  ids: ["teammate_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactListsDelete: Operation = {
  id: "contactLists.delete",
  method: "DELETE",
  path: "/contact_lists/{contact_list_id}",
  ids: ["contact_list_id"],
  response: "none",
};

export const contactListsList: Operation = { id: "contactLists.list", method: "GET", path: "/contact_lists" };

export const contactListsListContacts: PagedOperation = {
  id: "contactLists.listContacts",
  method: "GET",
  path: "/contact_lists/{contact_list_id}/contacts",
  ids: ["contact_list_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit"],
  },
};

export const contactListsListForTeam: Operation = {
  id: "contactLists.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/contact_lists",
  ids: ["team_id"],
};

export const contactListsListForTeammate: Operation = {
  id: "contactLists.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/contact_lists",
  ids: ["teammate_id"],
};

export const contactListsRemoveContacts: Operation = {
  id: "contactLists.removeContacts",
  method: "DELETE",
  path: "/contact_lists/{contact_list_id}/contacts",
  ids: ["contact_list_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  batch: { fields: ["/contact_ids"], max: 50 },
};
