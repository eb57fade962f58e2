// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const metricPropertiesGet: Operation = {
  id: "metricProperties.get",
  method: "GET",
  path: "/api/metric-properties/{id}",
  ids: ["id"],
  query: {
    include: "csv",
    "additional-fields[metric-property]": "csv",
    "fields[metric-property]": "csv",
    "fields[metric]": "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const metricPropertiesGetMetric: Operation = {
  id: "metricProperties.getMetric",
  method: "GET",
  path: "/api/metric-properties/{id}/metric",
  ids: ["id"],
  query: { "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const metricPropertiesGetMetricId: Operation = {
  id: "metricProperties.getMetricId",
  method: "GET",
  path: "/api/metric-properties/{id}/relationships/metric",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["xs"],
};
