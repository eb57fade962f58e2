// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const viewsAddTeammates: Operation = {
  id: "views.addTeammates",
  method: "POST",
  path: "/views/{view_id}/teammates",
  ids: ["view_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const viewsCreateForTeam: Operation = {
  id: "views.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/views",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
};

export const viewsGet: Operation = { id: "views.get", method: "GET", path: "/views/{view_id}", ids: ["view_id"] };

export const viewsList: PagedOperation = {
  id: "views.list",
  method: "GET",
  path: "/views",
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

export const viewsListForTeam: PagedOperation = {
  id: "views.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/views",
  ids: ["team_id"],
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

export const viewsUpdate: Operation = {
  id: "views.update",
  method: "PATCH",
  path: "/views/{view_id}",
  ids: ["view_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};
