// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { customMetricsCreate } from "../operations/custom-metrics.ts";
import type { CustomMetricsCreateResponse } from "../types.ts";
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
          links: { self: "https://a.klaviyo.com/api/custom-metrics/01HCUSTOMMETRIC" },
        },
      },
      reply,
      init,
    ),
};
