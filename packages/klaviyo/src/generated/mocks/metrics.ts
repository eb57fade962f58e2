// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  metricsGet,
  metricsList,
  metricsListProperties,
  metricsListPropertyIds,
  metricsListTriggeredFlowIds,
  metricsListTriggeredFlows,
  metricsQueryAggregates,
} from "../operations/metrics.ts";
import type {
  MetricsGetResponse,
  MetricsListPropertiesResponse,
  MetricsListPropertyIdsResponse,
  MetricsListResponse,
  MetricsListTriggeredFlowIdsResponse,
  MetricsListTriggeredFlowsResponse,
  MetricsQueryAggregatesResponse,
} from "../types.ts";
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
  /** Lists the properties of a metric's events. `GET /api/metrics/{id}/metric-properties` */
  listProperties: (reply?: MetricsListPropertiesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricsListProperties,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "metric-property",
              id: "UMTLbD-OrderId",
              attributes: { label: "Order id", property: "OrderId", inferred_type: "string" },
              links: { self: "https://a.klaviyo.com/api/metric-properties/UMTLbD-OrderId" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of the properties of a metric's events. `GET /api/metrics/{id}/relationships/metric-properties` */
  listPropertyIds: (reply?: MetricsListPropertyIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricsListPropertyIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "metric-property", id: "UMTLbD-OrderId" }] },
      },
      reply,
      init,
    ),
  /** Lists the ids of the flows that a metric starts. `GET /api/metrics/{id}/relationships/flow-triggers` */
  listTriggeredFlowIds: (reply?: MetricsListTriggeredFlowIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricsListTriggeredFlowIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "flow", id: "XVTP5Q" }] } },
      reply,
      init,
    ),
  /** Lists the flows that a metric starts. `GET /api/metrics/{id}/flow-triggers` */
  listTriggeredFlows: (reply?: MetricsListTriggeredFlowsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      metricsListTriggeredFlows,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
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
          included: [
            {
              type: "flow-action",
              id: "12345678",
              attributes: {
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                definition: {
                  id: "12345678",
                  temporary_id: null,
                  type: "send-email",
                  links: { next: null },
                  data: {
                    message: {
                      from_email: "shop@example.com",
                      from_label: "Shop",
                      subject_line: "Welcome",
                      template_id: "RwYxEs",
                      smart_sending_enabled: true,
                      transactional: false,
                      name: "Welcome mail",
                      id: "R2WbyL",
                    },
                    status: "draft",
                  },
                },
              },
              links: { self: "https://a.klaviyo.com/api/flow-actions/12345678" },
            },
          ],
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
        },
      },
      reply,
      init,
    ),
};
