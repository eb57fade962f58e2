// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  analyticsCreateExport,
  analyticsCreateReport,
  analyticsGetExport,
  analyticsGetReport,
} from "../operations/analytics.ts";
import type {
  AnalyticsCreateExportResponse,
  AnalyticsCreateReportResponse,
  AnalyticsGetExportResponse,
  AnalyticsGetReportResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.analytics`: each answers with the reply that it is given, or with the documented example. */
export const analyticsMocks = {
  /** Starts an export of messages or activities. `POST /analytics/exports` */
  createExport: (reply?: AnalyticsCreateExportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      analyticsCreateExport,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/analytics/exports/exp_1a2b" },
          id: "exp_1a2b",
          status: "running",
          progress: 0,
          filters: { inbox_ids: ["inb_1a2b"] },
        },
      },
      reply,
      init,
    ),
  /** Starts a report. `POST /analytics/reports` */
  createReport: (reply?: AnalyticsCreateReportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      analyticsCreateReport,
      {
        status: 201,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/analytics/reports/5f2c" },
          uid: "5f2c",
          status: "running",
          progress: 0,
          metrics: [],
        },
      },
      reply,
      init,
    ),
  /** Gets the state of an export, with the file's URL once done. `GET /analytics/exports/{export_id}` */
  getExport: (reply?: AnalyticsGetExportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      analyticsGetExport,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/analytics/exports/exp_1a2b" },
          id: "exp_1a2b",
          status: "done",
          progress: 100,
          url: "https://acme.api.frontapp.com/analytics/exports/exp_1a2b/file",
          filename: "messages.csv",
          size: 2048,
          created_at: 1767225600.456,
          filters: { inbox_ids: ["inb_1a2b"] },
        },
      },
      reply,
      init,
    ),
  /** Gets the state of a report, with its numbers once done. `GET /analytics/reports/{report_uid}` */
  getReport: (reply?: AnalyticsGetReportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      analyticsGetReport,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _links: { self: "https://acme.api.frontapp.com/analytics/reports/5f2c" },
          uid: "5f2c",
          status: "done",
          progress: 100,
          metrics: [
            { id: "avg_response_time", type: "duration", value: 840 },
            { id: "num_messages_sent", type: "number", value: 12 },
          ],
        },
      },
      reply,
      init,
    ),
};
