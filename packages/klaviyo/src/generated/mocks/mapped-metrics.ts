// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { mappedMetricsUpdate } from "../operations/mapped-metrics.ts";
import type { MappedMetricsUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.mappedMetrics`: each answers with the reply that it is given, or with the documented example. */
export const mappedMetricsMocks = {
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
          links: { self: "https://a.klaviyo.com/api/mapped-metrics/revenue" },
        },
      },
      reply,
      init,
    ),
};
