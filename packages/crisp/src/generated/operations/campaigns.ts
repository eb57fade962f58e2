// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const campaignsList: Operation = {
  id: "campaigns.list",
  method: "GET",
  path: "/website/{website_id}/campaigns/list/{page_number}",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  paginate: { style: "page", in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
  requires: { tier: ["user"] },
};
