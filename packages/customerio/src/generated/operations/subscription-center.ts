// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const subscriptionCenterGetToken: Operation = {
  id: "subscriptionCenter.getToken",
  method: "GET",
  path: "/v1/subscription_center/{customer_id}/token",
  host: "app",
  security: [["app"]],
  ids: ["customer_id"],
};

export const subscriptionCenterListChannels: Operation = {
  id: "subscriptionCenter.listChannels",
  method: "GET",
  path: "/v1/subscription_channels",
  host: "app",
  security: [["app"]],
};

export const subscriptionCenterListTopics: Operation = {
  id: "subscriptionCenter.listTopics",
  method: "GET",
  path: "/v1/subscription_topics",
  host: "app",
  security: [["app"]],
};
