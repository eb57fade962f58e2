// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  mappedMetricsGet,
  mappedMetricsGetCustomMetric,
  mappedMetricsGetCustomMetricId,
  mappedMetricsGetMetric,
  mappedMetricsGetMetricId,
  mappedMetricsList,
  mappedMetricsUpdate,
} from "../operations/mapped-metrics.ts";
import type {
  MappedMetricsGetCustomMetricIdResponse,
  MappedMetricsGetCustomMetricResponse,
  MappedMetricsGetMetricIdResponse,
  MappedMetricsGetMetricResponse,
  MappedMetricsGetResponse,
  MappedMetricsListResponse,
  MappedMetricsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.mappedMetrics`: each answers with the reply that it is given, or with the documented example. */
export const mappedMetricsMocks = {
  /** Returns the metric that plays a role. `GET /api/mapped-metrics/{id}` */
  get: (reply?: MappedMetricsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mappedMetricsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "mapped-metric",
            id: "revenue",
            attributes: { updated: "2026-01-02T03:04:05+00:00" },
            links: { self: "https://a.klaviyo.com/api/mapped-metrics/revenue" },
          },
          included: [
            {
              type: "metric",
              id: "UMTLbD",
              attributes: {
                name: "Placed Order",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                integration: { name: "API" },
              },
              links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns the custom metric that plays a role. `GET /api/mapped-metrics/{id}/custom-metric` */
  getCustomMetric: (reply?: MappedMetricsGetCustomMetricResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mappedMetricsGetCustomMetric,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "custom-metric",
            id: "01HCUSTOMMETRIC",
            attributes: {
              name: "Sales",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              definition: {
                aggregation_method: "value",
                metric_groups: [{ metric_id: "UMTLbD", metric_filters: [], value_property: "$value" }],
              },
            },
            links: { self: "https://a.klaviyo.com/api/custom-metrics/01HCUSTOMMETRIC" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of the custom metric that plays a role. `GET /api/mapped-metrics/{id}/relationships/custom-metric` */
  getCustomMetricId: (reply?: MappedMetricsGetCustomMetricIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mappedMetricsGetCustomMetricId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "custom-metric", id: "01HCUSTOMMETRIC" } },
      },
      reply,
      init,
    ),
  /** Returns the metric that plays a role. `GET /api/mapped-metrics/{id}/metric` */
  getMetric: (reply?: MappedMetricsGetMetricResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mappedMetricsGetMetric,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "metric",
            id: "UMTLbD",
            attributes: {
              name: "Placed Order",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              integration: { name: "API" },
            },
            links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of the metric that plays a role. `GET /api/mapped-metrics/{id}/relationships/metric` */
  getMetricId: (reply?: MappedMetricsGetMetricIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mappedMetricsGetMetricId,
      { status: 200, contentType: "application/vnd.api+json", example: { data: { type: "metric", id: "UMTLbD" } } },
      reply,
      init,
    ),
  /** Lists the roles of metrics and what plays them. `GET /api/mapped-metrics` */
  list: (reply?: MappedMetricsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mappedMetricsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "mapped-metric",
              id: "revenue",
              attributes: { updated: "2026-01-02T03:04:05+00:00" },
              links: { self: "https://a.klaviyo.com/api/mapped-metrics/revenue" },
            },
          ],
          included: [
            {
              type: "metric",
              id: "UMTLbD",
              attributes: {
                name: "Placed Order",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                integration: { name: "API" },
              },
              links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Chooses the metric that plays a role. `PATCH /api/mapped-metrics/{id}` */
  update: (reply?: MappedMetricsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mappedMetricsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "mapped-metric",
            id: "revenue",
            attributes: { updated: "2026-01-02T03:04:05+00:00" },
            links: { self: "https://a.klaviyo.com/api/mapped-metrics/revenue" },
          },
        },
      },
      reply,
      init,
    ),
};
