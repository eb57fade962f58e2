// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  metricPropertiesGet,
  metricPropertiesGetMetric,
  metricPropertiesGetMetricId,
} from "../operations/metric-properties.ts";
import type {
  MetricPropertiesGetMetricIdResponse,
  MetricPropertiesGetMetricResponse,
  MetricPropertiesGetResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.metricProperties`: each answers with the reply that it is given, or with the documented example. */
export const metricPropertiesMocks = {
  /** Returns a property of a metric's events. `GET /api/metric-properties/{id}` */
  get: (reply?: MetricPropertiesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricPropertiesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "metric-property",
            id: "UMTLbD-OrderId",
            attributes: { label: "Order id", property: "OrderId", inferred_type: "string" },
            links: { self: "https://a.klaviyo.com/api/metric-properties/UMTLbD-OrderId" },
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
  /** Returns the metric of a property. `GET /api/metric-properties/{id}/metric` */
  getMetric: (reply?: MetricPropertiesGetMetricResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricPropertiesGetMetric,
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
  /** Returns the id of a property's metric. `GET /api/metric-properties/{id}/relationships/metric` */
  getMetricId: (reply?: MetricPropertiesGetMetricIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricPropertiesGetMetricId,
      { status: 200, contentType: "application/vnd.api+json", example: { data: { type: "metric", id: "UMTLbD" } } },
      reply,
      init,
    ),
};
