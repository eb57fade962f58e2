// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const inboxesAddTeammates: Operation = {
  id: "inboxes.addTeammates",
  method: "POST",
  path: "/inboxes/{inbox_id}/teammates",
  ids: ["inbox_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const inboxesCreate: Operation = {
  id: "inboxes.create",
  method: "POST",
  path: "/inboxes",
  body: "json",
  bodyRequired: true,
};

export const inboxesCreateForTeam: Operation = {
  id: "inboxes.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/inboxes",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
};

export const inboxesCreatePrivateForTeammate: Operation = {
  id: "inboxes.createPrivateForTeammate",
  method: "POST",
  path: "/teammates/{teammate_id}/private_inboxes",
  ids: ["teammate_id"],
  body: "json",
  bodyRequired: true,
};

export const inboxesGet: Operation = {
  id: "inboxes.get",
  method: "GET",
  path: "/inboxes/{inbox_id}",
  ids: ["inbox_id"],
};

export const inboxesList: Operation = { id: "inboxes.list", method: "GET", path: "/inboxes" };

export const inboxesListChannels: Operation = {
  id: "inboxes.listChannels",
  method: "GET",
  path: "/inboxes/{inbox_id}/channels",
  ids: ["inbox_id"],
};

export const inboxesListConversations: PagedOperation = {
  id: "inboxes.listConversations",
  method: "GET",
  path: "/inboxes/{inbox_id}/conversations",
  ids: ["inbox_id"],
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

export const inboxesListForTeam: Operation = {
  id: "inboxes.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/inboxes",
  ids: ["team_id"],
};

export const inboxesListPrivateForTeammate: Operation = {
  id: "inboxes.listPrivateForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/private_inboxes",
  ids: ["teammate_id"],
};

export const inboxesListTeammates: Operation = {
  id: "inboxes.listTeammates",
  method: "GET",
  path: "/inboxes/{inbox_id}/teammates",
  ids: ["inbox_id"],
};

export const inboxesRemoveTeammates: Operation = {
  id: "inboxes.removeTeammates",
  method: "DELETE",
  path: "/inboxes/{inbox_id}/teammates",
  ids: ["inbox_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};
