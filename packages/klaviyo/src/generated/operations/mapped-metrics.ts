// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const mappedMetricsUpdate: Operation = {
  id: "mappedMetrics.update",
  method: "PATCH",
  path: "/api/mapped-metrics/{id}",
  ids: ["id"],
  query: { "fields[mapped-metric]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["mappedMetricUpdate"],
  retry: "idempotent",
};
