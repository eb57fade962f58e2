// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const conversationWidgetsDeliverButton: Operation = {
  id: "conversationWidgets.deliverButton",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/widget/{plugin_id}/button",
  ids: ["session_id", "plugin_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const conversationWidgetsDeliverData: Operation = {
  id: "conversationWidgets.deliverData",
  method: "POST",
  path: "/website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data",
  ids: ["session_id", "plugin_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};
