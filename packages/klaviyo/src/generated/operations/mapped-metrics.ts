// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const mappedMetricsGet: Operation = {
  id: "mappedMetrics.get",
  method: "GET",
  path: "/api/mapped-metrics/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[custom-metric]": "csv", "fields[mapped-metric]": "csv", "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
};

export const mappedMetricsGetCustomMetric: Operation = {
  id: "mappedMetrics.getCustomMetric",
  method: "GET",
  path: "/api/mapped-metrics/{id}/custom-metric",
  ids: ["id"],
  query: { "fields[custom-metric]": "csv" },
  accept: "application/vnd.api+json",
};

export const mappedMetricsGetCustomMetricId: Operation = {
  id: "mappedMetrics.getCustomMetricId",
  method: "GET",
  path: "/api/mapped-metrics/{id}/relationships/custom-metric",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const mappedMetricsGetMetric: Operation = {
  id: "mappedMetrics.getMetric",
  method: "GET",
  path: "/api/mapped-metrics/{id}/metric",
  ids: ["id"],
  query: { "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
};

export const mappedMetricsGetMetricId: Operation = {
  id: "mappedMetrics.getMetricId",
  method: "GET",
  path: "/api/mapped-metrics/{id}/relationships/metric",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const mappedMetricsList: Operation = {
  id: "mappedMetrics.list",
  method: "GET",
  path: "/api/mapped-metrics",
  query: { include: "csv", "fields[custom-metric]": "csv", "fields[mapped-metric]": "csv", "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
};

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
