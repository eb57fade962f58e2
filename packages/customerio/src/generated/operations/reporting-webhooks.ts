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

export const reportingWebhooksDelete: Operation = {
  id: "reportingWebhooks.delete",
  method: "DELETE",
  path: "/v1/reporting_webhooks/{webhook_id}",
  host: "app",
  security: [["app"]],
  ids: ["webhook_id"],
  response: "none",
};

export const reportingWebhooksGet: Operation = {
  id: "reportingWebhooks.get",
  method: "GET",
  path: "/v1/reporting_webhooks/{webhook_id}",
  host: "app",
  security: [["app"]],
  ids: ["webhook_id"],
};

export const reportingWebhooksList: Operation = {
  id: "reportingWebhooks.list",
  method: "GET",
  path: "/v1/reporting_webhooks",
  host: "app",
  security: [["app"]],
};

export const reportingWebhooksUpdate: Operation = {
  id: "reportingWebhooks.update",
  method: "PUT",
  path: "/v1/reporting_webhooks/{webhook_id}",
  host: "app",
  security: [["app"]],
  ids: ["webhook_id"],
  body: "json",
  bodyRequired: true,
};
