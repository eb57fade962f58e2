// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const batchesResolve: Operation = {
  id: "batches.resolve",
  method: "PATCH",
  path: "/website/{website_id}/batch/resolve",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  retry: "idempotent",
  requires: { tier: ["user"] },
};
