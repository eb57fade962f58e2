// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const rulesGet: Operation = { id: "rules.get", method: "GET", path: "/rules/{rule_id}", ids: ["rule_id"] };

export const rulesList: Operation = { id: "rules.list", method: "GET", path: "/rules" };

export const rulesListForCompany: Operation = { id: "rules.listForCompany", method: "GET", path: "/company/rules" };

export const rulesListForTeam: Operation = {
  id: "rules.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/rules",
  ids: ["team_id"],
};

export const rulesListForTeammate: Operation = {
  id: "rules.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/rules",
  ids: ["teammate_id"],
};
