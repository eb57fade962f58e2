// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const backInStockSubscriptionsCreate: Operation = {
  id: "backInStockSubscriptions.create",
  method: "POST",
  path: "/api/back-in-stock-subscriptions",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["xl"],
};
