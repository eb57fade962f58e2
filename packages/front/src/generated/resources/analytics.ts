// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  analyticsCreateExport,
  analyticsCreateReport,
  analyticsGetExport,
  analyticsGetReport,
} from "../operations/analytics.ts";
import type { FrontOptions } from "../options.ts";
import type {
  AnalyticsCreateExportBody,
  AnalyticsCreateExportResponse,
  AnalyticsCreateReportBody,
  AnalyticsCreateReportResponse,
  AnalyticsGetExportResponse,
  AnalyticsGetReportResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Reports and exports of the company's activity. */
export class AnalyticsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts an export of messages or activities.
   *
   * At most one a second. Ask for it with getExport until its status is done.
   *
   * `POST /analytics/exports` · limit 1/s; 50/min, more by plan · scope analytics:read
   *
   * @see https://dev.frontapp.com/reference/create-analytics-export
   */
  createExport(body: AnalyticsCreateExportBody, options?: RequestOptions): Call<AnalyticsCreateExportResponse> {
    return this.#core.call(analyticsCreateExport, undefined, body, options);
  }

  /**
   * Starts a report.
   *
   * At most one a second. Ask for it with getReport until its status is done.
   *
   * `POST /analytics/reports` · limit 1/s; 50/min, more by plan · scope analytics:read
   *
   * @see https://dev.frontapp.com/reference/create-analytics-report
   */
  createReport(body: AnalyticsCreateReportBody, options?: RequestOptions): Call<AnalyticsCreateReportResponse> {
    return this.#core.call(analyticsCreateReport, undefined, body, options);
  }

  /**
   * Gets the state of an export, with the file's URL once done.
   *
   * `GET /analytics/exports/{export_id}` · limit 50/min, more by plan · scope analytics:read
   *
   * @param exportId Id of the export (`exp_…`)
   * @see https://dev.frontapp.com/reference/get-analytics-export
   */
  getExport(
    exportId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<AnalyticsGetExportResponse> {
    return this.#core.call(analyticsGetExport, exportId, query, options);
  }

  /**
   * Gets the state of a report, with its numbers once done.
   *
   * `GET /analytics/reports/{report_uid}` · limit 50/min, more by plan · scope analytics:read
   *
   * @param reportUid Bare hex id of the report.
   * @see https://dev.frontapp.com/reference/get-analytics-report
   */
  getReport(
    reportUid: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<AnalyticsGetReportResponse> {
    return this.#core.call(analyticsGetReport, reportUid, query, options);
  }
}

/**
 * `analytics` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAnalytics(options: FrontOptions): AnalyticsResource {
  return new AnalyticsResource(new ClientCore(vendor, options));
}
