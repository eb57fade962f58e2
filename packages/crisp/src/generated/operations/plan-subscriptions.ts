// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const planSubscriptionsCheckCoupon: Operation = {
  id: "planSubscriptions.checkCoupon",
  method: "GET",
  path: "/plans/subscription/{website_id}/coupon",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const planSubscriptionsGet: Operation = {
  id: "planSubscriptions.get",
  method: "GET",
  path: "/plans/subscription/{website_id}",
  unwrap: "/data",
};

export const planSubscriptionsList: Operation = {
  id: "planSubscriptions.list",
  method: "GET",
  path: "/plans/subscription",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const planSubscriptionsRedeemCoupon: Operation = {
  id: "planSubscriptions.redeemCoupon",
  method: "PATCH",
  path: "/plans/subscription/{website_id}/coupon",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const planSubscriptionsSubscribe: Operation = {
  id: "planSubscriptions.subscribe",
  method: "POST",
  path: "/plans/subscription/{website_id}",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const planSubscriptionsUnsubscribe: Operation = {
  id: "planSubscriptions.unsubscribe",
  method: "DELETE",
  path: "/plans/subscription/{website_id}",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const planSubscriptionsUpdateBillPeriod: Operation = {
  id: "planSubscriptions.updateBillPeriod",
  method: "PATCH",
  path: "/plans/subscription/{website_id}/bill/period",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};
