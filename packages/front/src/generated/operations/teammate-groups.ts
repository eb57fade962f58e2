// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const teammateGroupsAddInboxes: Operation = {
  id: "teammateGroups.addInboxes",
  method: "POST",
  path: "/teammate_groups/{teammate_group_id}/inboxes",
  ids: ["teammate_group_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const teammateGroupsAddTeammates: Operation = {
  id: "teammateGroups.addTeammates",
  method: "POST",
  path: "/teammate_groups/{teammate_group_id}/teammates",
  ids: ["teammate_group_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const teammateGroupsAddTeams: Operation = {
  id: "teammateGroups.addTeams",
  method: "POST",
  path: "/teammate_groups/{teammate_group_id}/teams",
  ids: ["teammate_group_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const teammateGroupsCreate: Operation = {
  id: "teammateGroups.create",
  method: "POST",
  path: "/teammate_groups",
  body: "json",
  bodyRequired: true,
};

export const teammateGroupsDelete: Operation = {
  id: "teammateGroups.delete",
  method: "DELETE",
  path: "/teammate_groups/{teammate_group_id}",
  ids: ["teammate_group_id"],
  response: "none",
};

export const teammateGroupsGet: Operation = {
  id: "teammateGroups.get",
  method: "GET",
  path: "/teammate_groups/{teammate_group_id}",
  ids: ["teammate_group_id"],
};

export const teammateGroupsList: Operation = { id: "teammateGroups.list", method: "GET", path: "/teammate_groups" };

export const teammateGroupsListInboxes: Operation = {
  id: "teammateGroups.listInboxes",
  method: "GET",
  path: "/teammate_groups/{teammate_group_id}/inboxes",
  ids: ["teammate_group_id"],
};

export const teammateGroupsListTeammates: Operation = {
  id: "teammateGroups.listTeammates",
  method: "GET",
  path: "/teammate_groups/{teammate_group_id}/teammates",
  ids: ["teammate_group_id"],
};

export const teammateGroupsListTeams: Operation = {
  id: "teammateGroups.listTeams",
  method: "GET",
  path: "/teammate_groups/{teammate_group_id}/teams",
  ids: ["teammate_group_id"],
};

export const teammateGroupsRemoveInboxes: Operation = {
  id: "teammateGroups.removeInboxes",
  method: "DELETE",
  path: "/teammate_groups/{teammate_group_id}/inboxes",
  ids: ["teammate_group_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const teammateGroupsRemoveTeammates: Operation = {
  id: "teammateGroups.removeTeammates",
  method: "DELETE",
  path: "/teammate_groups/{teammate_group_id}/teammates",
  ids: ["teammate_group_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const teammateGroupsRemoveTeams: Operation = {
  id: "teammateGroups.removeTeams",
  method: "DELETE",
  path: "/teammate_groups/{teammate_group_id}/teams",
  ids: ["teammate_group_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const teammateGroupsUpdate: Operation = {
  id: "teammateGroups.update",
  method: "PATCH",
  path: "/teammate_groups/{teammate_group_id}",
  ids: ["teammate_group_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};
