// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const sessionsGetDataSeries: Operation = {
  id: "sessions.getDataSeries",
  method: "GET",
  path: "/sessions/data_series",
};
