// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const teamsAddTeammates: Operation = {
  id: "teams.addTeammates",
  method: "POST",
  path: "/teams/{team_id}/teammates",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const teamsGet: Operation = { id: "teams.get", method: "GET", path: "/teams/{team_id}", ids: ["team_id"] };

export const teamsList: Operation = { id: "teams.list", method: "GET", path: "/teams" };

export const teamsRemoveTeammates: Operation = {
  id: "teams.removeTeammates",
  method: "DELETE",
  path: "/teams/{team_id}/teammates",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};
