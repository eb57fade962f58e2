// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const mediaAnimationsList: Operation = {
  id: "mediaAnimations.list",
  method: "GET",
  path: "/media/animation/list/{page_number}",
  ids: ["page_number"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};
