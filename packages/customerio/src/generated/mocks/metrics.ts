// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { metricsReport, metricsReportPush } from "../operations/metrics.ts";
import type { MetricsReportPushResponse, MetricsReportResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.metrics`: each answers with the reply that it is given, or with the documented example. */
export const metricsMocks = {
  /** Reports what became of a delivery. `POST /api/v1/metrics` */
  report: (reply?: MetricsReportResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, metricsReport, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Reports what became of a push delivery. `POST /api/v1/push/events` */
  reportPush: (reply?: MetricsReportPushResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, metricsReportPush, { status: 200, contentType: "application/json", example: {} }, reply, init),
};
