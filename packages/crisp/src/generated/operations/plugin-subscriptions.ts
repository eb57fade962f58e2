// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const pluginSubscriptionsDispatchEvent: Operation = {
  id: "pluginSubscriptions.dispatchEvent",
  method: "POST",
  path: "/plugins/subscription/{website_id}/{plugin_id}/event",
  ids: ["plugin_id"],
  body: "json",
  bodyRequired: true,
};

export const pluginSubscriptionsForwardToChannel: Operation = {
  id: "pluginSubscriptions.forwardToChannel",
  method: "POST",
  path: "/plugins/subscription/{website_id}/{plugin_id}/channel",
  ids: ["plugin_id"],
  body: "json",
  bodyRequired: true,
};

export const pluginSubscriptionsGet: Operation = {
  id: "pluginSubscriptions.get",
  method: "GET",
  path: "/plugins/subscription/{website_id}/{plugin_id}",
  ids: ["plugin_id"],
  unwrap: "/data",
};

export const pluginSubscriptionsGetProvenance: Operation = {
  id: "pluginSubscriptions.getProvenance",
  method: "GET",
  path: "/plugins/subscription/{website_id}/{plugin_id}/attest/provenance",
  ids: ["plugin_id"],
  unwrap: "/data",
};

export const pluginSubscriptionsGetSettings: Operation = {
  id: "pluginSubscriptions.getSettings",
  method: "GET",
  path: "/plugins/subscription/{website_id}/{plugin_id}/settings",
  ids: ["plugin_id"],
  unwrap: "/data",
};

export const pluginSubscriptionsList: Operation = {
  id: "pluginSubscriptions.list",
  method: "GET",
  path: "/plugins/subscription",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const pluginSubscriptionsListForWebsite: Operation = {
  id: "pluginSubscriptions.listForWebsite",
  method: "GET",
  path: "/plugins/subscription/{website_id}",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const pluginSubscriptionsListUsageBills: Operation = {
  id: "pluginSubscriptions.listUsageBills",
  method: "GET",
  path: "/plugins/subscription/{website_id}/{plugin_id}/bill/usage",
  ids: ["plugin_id"],
  unwrap: "/data",
};

export const pluginSubscriptionsReportUsage: Operation = {
  id: "pluginSubscriptions.reportUsage",
  method: "POST",
  path: "/plugins/subscription/{website_id}/{plugin_id}/bill/usage",
  ids: ["plugin_id"],
  body: "json",
  bodyRequired: true,
  requires: { tier: ["plugin"] },
};

export const pluginSubscriptionsSaveSettings: Operation = {
  id: "pluginSubscriptions.saveSettings",
  method: "PUT",
  path: "/plugins/subscription/{website_id}/{plugin_id}/settings",
  ids: ["plugin_id"],
  body: "json",
  bodyRequired: true,
};

export const pluginSubscriptionsSubscribe: Operation = {
  id: "pluginSubscriptions.subscribe",
  method: "POST",
  path: "/plugins/subscription/{website_id}",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const pluginSubscriptionsUnsubscribe: Operation = {
  id: "pluginSubscriptions.unsubscribe",
  method: "DELETE",
  path: "/plugins/subscription/{website_id}/{plugin_id}",
  ids: ["plugin_id"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const pluginSubscriptionsUpdateSettings: Operation = {
  id: "pluginSubscriptions.updateSettings",
  method: "PATCH",
  path: "/plugins/subscription/{website_id}/{plugin_id}/settings",
  ids: ["plugin_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
