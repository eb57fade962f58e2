// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const analyticsGenerate: Operation = {
  id: "analytics.generate",
  method: "POST",
  path: "/website/{website_id}/analytics/generate",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  retry: "safe",
  requires: { tier: ["user"] },
};
