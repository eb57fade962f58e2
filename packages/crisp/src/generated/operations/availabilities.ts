// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const availabilitiesGetStatus: Operation = {
  id: "availabilities.getStatus",
  method: "GET",
  path: "/website/{website_id}/availability/status",
  unwrap: "/data",
};

export const availabilitiesListOperators: Operation = {
  id: "availabilities.listOperators",
  method: "GET",
  path: "/website/{website_id}/availability/operators",
  unwrap: "/data",
};
