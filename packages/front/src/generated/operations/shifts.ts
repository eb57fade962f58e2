// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const shiftsAddTeammates: Operation = {
  id: "shifts.addTeammates",
  method: "POST",
  path: "/shifts/{shift_id}/teammates",
  ids: ["shift_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const shiftsCreate: Operation = {
  id: "shifts.create",
  method: "POST",
  path: "/shifts",
  body: "json",
  bodyRequired: true,
};

export const shiftsCreateForTeam: Operation = {
  id: "shifts.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/shifts",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
};

export const shiftsGet: Operation = { id: "shifts.get", method: "GET", path: "/shifts/{shift_id}", ids: ["shift_id"] };

export const shiftsList: Operation = { id: "shifts.list", method: "GET", path: "/shifts" };

export const shiftsListForTeam: Operation = {
  id: "shifts.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/shifts",
  ids: ["team_id"],
};

export const shiftsListForTeammate: Operation = {
  id: "shifts.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/shifts",
  ids: ["teammate_id"],
};

export const shiftsListTeammates: Operation = {
  id: "shifts.listTeammates",
  method: "GET",
  path: "/shifts/{shift_id}/teammates",
  ids: ["shift_id"],
};

export const shiftsRemoveTeammates: Operation = {
  id: "shifts.removeTeammates",
  method: "DELETE",
  path: "/shifts/{shift_id}/teammates",
  ids: ["shift_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const shiftsUpdate: Operation = {
  id: "shifts.update",
  method: "PATCH",
  path: "/shifts/{shift_id}",
  ids: ["shift_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};
