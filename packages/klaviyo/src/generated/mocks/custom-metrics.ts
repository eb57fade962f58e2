// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  customMetricsCreate,
  customMetricsDelete,
  customMetricsGet,
  customMetricsList,
  customMetricsListMetricIds,
  customMetricsListMetrics,
  customMetricsUpdate,
} from "../operations/custom-metrics.ts";
import type {
  CustomMetricsCreateResponse,
  CustomMetricsGetResponse,
  CustomMetricsListMetricIdsResponse,
  CustomMetricsListMetricsResponse,
  CustomMetricsListResponse,
  CustomMetricsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.customMetrics`: each answers with the reply that it is given, or with the documented example. */
export const customMetricsMocks = {
  /** Creates a custom metric. `POST /api/custom-metrics` */
  create: (reply?: CustomMetricsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customMetricsCreate,
      {
        status: 201,
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
  /** Deletes a custom metric. `DELETE /api/custom-metrics/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, customMetricsDelete, { status: 204 }, reply, init),
  /** Returns a custom metric. `GET /api/custom-metrics/{id}` */
  get: (reply?: CustomMetricsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customMetricsGet,
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
  /** Lists custom metrics. `GET /api/custom-metrics` */
  list: (reply?: CustomMetricsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customMetricsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
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
  /** Lists the ids of the metrics that a custom metric is made of. `GET /api/custom-metrics/{id}/relationships/metrics` */
  listMetricIds: (reply?: CustomMetricsListMetricIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customMetricsListMetricIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "metric", id: "UMTLbD" }] } },
      reply,
      init,
    ),
  /** Lists the metrics that a custom metric is made of. `GET /api/custom-metrics/{id}/metrics` */
  listMetrics: (reply?: CustomMetricsListMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customMetricsListMetrics,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
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
          included: [
            {
              type: "flow",
              id: "XVTP5Q",
              attributes: {
                name: "Welcome",
                status: "draft",
                archived: false,
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                trigger_type: "Added to List",
              },
              links: { self: "https://a.klaviyo.com/api/flows/XVTP5Q" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a custom metric. `PATCH /api/custom-metrics/{id}` */
  update: (reply?: CustomMetricsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customMetricsUpdate,
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
};
