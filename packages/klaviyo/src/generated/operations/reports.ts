// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const reportsQueryCampaignValues: PagedOperation = {
  id: "reports.queryCampaignValues",
  method: "POST",
  path: "/api/campaign-values-reports",
  query: { "fields[campaign-values-report]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["reporting"],
  retry: "safe",
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_cursor",
    items: "/data/attributes/results",
    next: "/links/next",
    nextParam: "page_cursor",
    end: "noNext",
  },
};

export const reportsQueryFlowSeries: PagedOperation = {
  id: "reports.queryFlowSeries",
  method: "POST",
  path: "/api/flow-series-reports",
  query: { "fields[flow-series-report]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["reporting"],
  retry: "safe",
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_cursor",
    items: "/data/attributes/results",
    next: "/links/next",
    nextParam: "page_cursor",
    end: "noNext",
  },
};

export const reportsQueryFlowValues: PagedOperation = {
  id: "reports.queryFlowValues",
  method: "POST",
  path: "/api/flow-values-reports",
  query: { "fields[flow-values-report]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["reporting"],
  retry: "safe",
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_cursor",
    items: "/data/attributes/results",
    next: "/links/next",
    nextParam: "page_cursor",
    end: "noNext",
  },
};

export const reportsQueryFormSeries: Operation = {
  id: "reports.queryFormSeries",
  method: "POST",
  path: "/api/form-series-reports",
  query: { "fields[form-series-report]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["reporting"],
  retry: "safe",
};

export const reportsQueryFormValues: Operation = {
  id: "reports.queryFormValues",
  method: "POST",
  path: "/api/form-values-reports",
  query: { "fields[form-values-report]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["reporting"],
  retry: "safe",
};

export const reportsQuerySegmentSeries: Operation = {
  id: "reports.querySegmentSeries",
  method: "POST",
  path: "/api/segment-series-reports",
  query: { "fields[segment-series-report]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["reporting"],
  retry: "safe",
};

export const reportsQuerySegmentValues: Operation = {
  id: "reports.querySegmentValues",
  method: "POST",
  path: "/api/segment-values-reports",
  query: { "fields[segment-values-report]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["reporting"],
  retry: "safe",
};
