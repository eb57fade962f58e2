// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const reportingWebhooksCreate: Operation = {
  id: "reportingWebhooks.create",
  method: "POST",
  path: "/v1/reporting_webhooks",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
};

export const reportingWebhooksList: Operation = {
  id: "reportingWebhooks.list",
  method: "GET",
  path: "/v1/reporting_webhooks",
  host: "app",
  security: [["app"]],
};
