// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation, unixSeconds } from "@carillon/runtime/internal";

export const timeOffsCreateForTeammate: Operation = {
  id: "timeOffs.createForTeammate",
  method: "POST",
  path: "/teammates/{teammate_id}/time_offs",
  ids: ["teammate_id"],
  body: "json",
  bodyRequired: true,
  checks: [
    { pointer: "/start_at", format: unixSeconds },
    { pointer: "/end_at", format: unixSeconds },
  ],
};

export const timeOffsDelete: Operation = {
  id: "timeOffs.delete",
  method: "DELETE",
  path: "/time_offs/{time_off_id}",
  ids: ["time_off_id"],
  response: "none",
};

export const timeOffsGet: Operation = {
  id: "timeOffs.get",
  method: "GET",
  path: "/time_offs/{time_off_id}",
  ids: ["time_off_id"],
};

export const timeOffsListForTeam: PagedOperation = {
  id: "timeOffs.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/time_offs",
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

export const timeOffsListForTeammate: PagedOperation = {
  id: "timeOffs.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/time_offs",
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

export const timeOffsUpdate: Operation = {
  id: "timeOffs.update",
  method: "PATCH",
  path: "/time_offs/{time_off_id}",
  ids: ["time_off_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  checks: [
    { pointer: "/start_at", format: unixSeconds },
    { pointer: "/end_at", format: unixSeconds },
  ],
};
