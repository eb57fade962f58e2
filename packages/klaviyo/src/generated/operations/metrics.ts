// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const metricsGet: Operation = {
  id: "metrics.get",
  method: "GET",
  path: "/api/metrics/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[flow]": "csv", "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const metricsList: PagedOperation = {
  id: "metrics.list",
  method: "GET",
  path: "/api/metrics",
  query: { include: "csv", "fields[flow]": "csv", "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const metricsListProperties: Operation = {
  id: "metrics.listProperties",
  method: "GET",
  path: "/api/metrics/{id}/metric-properties",
  ids: ["id"],
  query: { "additional-fields[metric-property]": "csv", "fields[metric-property]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const metricsListPropertyIds: Operation = {
  id: "metrics.listPropertyIds",
  method: "GET",
  path: "/api/metrics/{id}/relationships/metric-properties",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const metricsListTriggeredFlowIds: Operation = {
  id: "metrics.listTriggeredFlowIds",
  method: "GET",
  path: "/api/metrics/{id}/relationships/flow-triggers",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const metricsListTriggeredFlows: Operation = {
  id: "metrics.listTriggeredFlows",
  method: "GET",
  path: "/api/metrics/{id}/flow-triggers",
  ids: ["id"],
  query: { "fields[flow]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const metricsQueryAggregates: PagedOperation = {
  id: "metrics.queryAggregates",
  method: "POST",
  path: "/api/metric-aggregates",
  query: { "fields[metric-aggregate]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  retry: "safe",
  paginate: {
    style: byCursor,
    in: "body",
    param: "/data/attributes/page_cursor",
    items: "/data/attributes/data",
    next: "/links/next",
    nextParam: "page_cursor",
    end: "noNext",
  },
};
