// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Operation } from "@carillon/runtime/internal";

export const teamsList: Operation = { id: "teams.list", method: "GET", path: "/teams/org", unwrap: "/data" };

export const teamsListForUser: Operation = {
  id: "teams.listForUser",
  method: "GET",
  path: "/teams/users/{userId}",
  ids: ["userId"],
  unwrap: "/data",
};
