// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { metricsGet, metricsList, metricsQueryAggregates } from "../operations/metrics.ts";
import type { MetricsGetResponse, MetricsListResponse, MetricsQueryAggregatesResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.metrics`: each answers with the reply that it is given, or with the documented example. */
export const metricsMocks = {
  /** Returns a metric. `GET /api/metrics/{id}` */
  get: (reply?: MetricsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricsGet,
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
          links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
        },
      },
      reply,
      init,
    ),
  /** Lists metrics. `GET /api/metrics` */
  list: (reply?: MetricsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricsList,
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
          links: { self: "https://a.klaviyo.com/api/metrics", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
  /** Counts and sums events of a metric over time. `POST /api/metric-aggregates` */
  queryAggregates: (reply?: MetricsQueryAggregatesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricsQueryAggregates,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "metric-aggregate",
            id: "bd3f0c8e-0000-4000-8000-000000000001",
            attributes: {
              dates: ["2026-01-01T00:00:00+00:00", "2026-01-02T00:00:00+00:00"],
              data: [{ dimensions: [], measurements: { count: [3, 5] } }],
            },
            links: { self: "https://a.klaviyo.com/api/metric-aggregates" },
          },
          links: { self: "https://a.klaviyo.com/api/metric-aggregates", next: null },
        },
      },
      reply,
      init,
    ),
};
