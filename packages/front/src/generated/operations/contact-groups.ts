// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const contactGroupsAddContacts: Operation = {
  id: "contactGroups.addContacts",
  method: "POST",
  path: "/contact_groups/{contact_group_id}/contacts",
  ids: ["contact_group_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const contactGroupsCreate: Operation = {
  id: "contactGroups.create",
  method: "POST",
  path: "/contact_groups",
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactGroupsCreateForTeam: Operation = {
  id: "contactGroups.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/contact_groups",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactGroupsCreateForTeammate: Operation = {
  id: "contactGroups.createForTeammate",
  method: "POST",
  path: "/teammates/{teammate_id}/contact_groups",
  ids: ["teammate_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const contactGroupsDelete: Operation = {
  id: "contactGroups.delete",
  method: "DELETE",
  path: "/contact_groups/{contact_group_id}",
  ids: ["contact_group_id"],
  response: "none",
};

export const contactGroupsList: Operation = { id: "contactGroups.list", method: "GET", path: "/contact_groups" };

export const contactGroupsListContacts: PagedOperation = {
  id: "contactGroups.listContacts",
  method: "GET",
  path: "/contact_groups/{contact_group_id}/contacts",
  ids: ["contact_group_id"],
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

export const contactGroupsListForTeam: Operation = {
  id: "contactGroups.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/contact_groups",
  ids: ["team_id"],
};

export const contactGroupsListForTeammate: Operation = {
  id: "contactGroups.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/contact_groups",
  ids: ["teammate_id"],
};

export const contactGroupsRemoveContacts: Operation = {
  id: "contactGroups.removeContacts",
  method: "DELETE",
  path: "/contact_groups/{contact_group_id}/contacts",
  ids: ["contact_group_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  batch: { fields: ["/contact_ids"], max: 50 },
};
