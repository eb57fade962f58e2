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

export const customMetricsDelete: Operation = {
  id: "customMetrics.delete",
  method: "DELETE",
  path: "/api/custom-metrics/{id}",
  ids: ["id"],
  response: "none",
};

export const customMetricsGet: Operation = {
  id: "customMetrics.get",
  method: "GET",
  path: "/api/custom-metrics/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[custom-metric]": "csv", "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
};

export const customMetricsList: Operation = {
  id: "customMetrics.list",
  method: "GET",
  path: "/api/custom-metrics",
  query: { include: "csv", "fields[custom-metric]": "csv", "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
};

export const customMetricsListMetricIds: Operation = {
  id: "customMetrics.listMetricIds",
  method: "GET",
  path: "/api/custom-metrics/{id}/relationships/metrics",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const customMetricsListMetrics: Operation = {
  id: "customMetrics.listMetrics",
  method: "GET",
  path: "/api/custom-metrics/{id}/metrics",
  ids: ["id"],
  query: { "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
};

export const customMetricsUpdate: Operation = {
  id: "customMetrics.update",
  method: "PATCH",
  path: "/api/custom-metrics/{id}",
  ids: ["id"],
  query: { "fields[custom-metric]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["customMetricWrite"],
  retry: "idempotent",
};
