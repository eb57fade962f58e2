// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const operatorsList: Operation = {
  id: "operators.list",
  method: "GET",
  path: "/website/{website_id}/operators/list",
  unwrap: "/data",
};
