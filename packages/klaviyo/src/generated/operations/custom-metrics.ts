// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const customMetricsCreate: Operation = {
  id: "customMetrics.create",
  method: "POST",
  path: "/api/custom-metrics",
  query: { "fields[custom-metric]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["customMetricWrite"],
};
