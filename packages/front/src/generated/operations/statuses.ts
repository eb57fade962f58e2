// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const statusesGet: Operation = {
  id: "statuses.get",
  method: "GET",
  path: "/company/statuses/{status_id}",
  ids: ["status_id"],
};

export const statusesList: Operation = { id: "statuses.list", method: "GET", path: "/company/statuses" };
