// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  reportsQueryCampaignValues,
  reportsQueryFlowSeries,
  reportsQueryFlowValues,
  reportsQueryFormSeries,
  reportsQueryFormValues,
  reportsQuerySegmentSeries,
  reportsQuerySegmentValues,
} from "../operations/reports.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ReportsQueryCampaignValuesBody,
  ReportsQueryCampaignValuesItem,
  ReportsQueryCampaignValuesQuery,
  ReportsQueryCampaignValuesResponse,
  ReportsQueryFlowSeriesBody,
  ReportsQueryFlowSeriesItem,
  ReportsQueryFlowSeriesQuery,
  ReportsQueryFlowSeriesResponse,
  ReportsQueryFlowValuesBody,
  ReportsQueryFlowValuesItem,
  ReportsQueryFlowValuesQuery,
  ReportsQueryFlowValuesResponse,
  ReportsQueryFormSeriesBody,
  ReportsQueryFormSeriesQuery,
  ReportsQueryFormSeriesResponse,
  ReportsQueryFormValuesBody,
  ReportsQueryFormValuesQuery,
  ReportsQueryFormValuesResponse,
  ReportsQuerySegmentSeriesBody,
  ReportsQuerySegmentSeriesQuery,
  ReportsQuerySegmentSeriesResponse,
  ReportsQuerySegmentValuesBody,
  ReportsQuerySegmentValuesQuery,
  ReportsQuerySegmentValuesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Figures of campaigns, flows, forms and segments. */
export class ReportsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads figures of campaigns for a span of time.
   *
   * 2 calls a minute and 225 a day. The cursor of the next page goes into the query, with an underscore.
   *
   * `POST /api/campaign-values-reports` · limit 1/s, 2/min, 225/day · scope campaigns:read
   *
   * @see https://developers.klaviyo.com/en/reference/query_campaign_values
   */
  queryCampaignValues(
    body: ReportsQueryCampaignValuesBody,
    options?: RequestOptions<ReportsQueryCampaignValuesQuery>,
  ): PagedCall<ReportsQueryCampaignValuesItem, ReportsQueryCampaignValuesResponse> {
    return new PagedCall(this.#core, reportsQueryCampaignValues, undefined, body, options);
  }

  /**
   * Reads figures of flows over time.
   *
   * 2 calls a minute and 225 a day. The cursor of the next page goes into the query, with an underscore.
   *
   * `POST /api/flow-series-reports` · limit 1/s, 2/min, 225/day · scope flows:read
   *
   * @see https://developers.klaviyo.com/en/reference/query_flow_series
   */
  queryFlowSeries(
    body: ReportsQueryFlowSeriesBody,
    options?: RequestOptions<ReportsQueryFlowSeriesQuery>,
  ): PagedCall<ReportsQueryFlowSeriesItem, ReportsQueryFlowSeriesResponse> {
    return new PagedCall(this.#core, reportsQueryFlowSeries, undefined, body, options);
  }

  /**
   * Reads figures of flows for a span of time.
   *
   * 2 calls a minute and 225 a day. The cursor of the next page goes into the query, with an underscore.
   *
   * `POST /api/flow-values-reports` · limit 1/s, 2/min, 225/day · scope flows:read
   *
   * @see https://developers.klaviyo.com/en/reference/query_flow_values
   */
  queryFlowValues(
    body: ReportsQueryFlowValuesBody,
    options?: RequestOptions<ReportsQueryFlowValuesQuery>,
  ): PagedCall<ReportsQueryFlowValuesItem, ReportsQueryFlowValuesResponse> {
    return new PagedCall(this.#core, reportsQueryFlowValues, undefined, body, options);
  }

  /**
   * Reads figures of forms over time.
   *
   * 2 calls a minute and 225 a day.
   *
   * `POST /api/form-series-reports` · limit 1/s, 2/min, 225/day · scope forms:read
   *
   * @see https://developers.klaviyo.com/en/reference/query_form_series
   */
  queryFormSeries(
    body: ReportsQueryFormSeriesBody,
    options?: RequestOptions<ReportsQueryFormSeriesQuery>,
  ): Call<ReportsQueryFormSeriesResponse> {
    return this.#core.call(reportsQueryFormSeries, undefined, body, options);
  }

  /**
   * Reads figures of forms for a span of time.
   *
   * 2 calls a minute and 225 a day.
   *
   * `POST /api/form-values-reports` · limit 1/s, 2/min, 225/day · scope forms:read
   *
   * @see https://developers.klaviyo.com/en/reference/query_form_values
   */
  queryFormValues(
    body: ReportsQueryFormValuesBody,
    options?: RequestOptions<ReportsQueryFormValuesQuery>,
  ): Call<ReportsQueryFormValuesResponse> {
    return this.#core.call(reportsQueryFormValues, undefined, body, options);
  }

  /**
   * Reads figures of segments over time.
   *
   * 2 calls a minute and 225 a day.
   *
   * `POST /api/segment-series-reports` · limit 1/s, 2/min, 225/day · scope segments:read
   *
   * @see https://developers.klaviyo.com/en/reference/query_segment_series
   */
  querySegmentSeries(
    body: ReportsQuerySegmentSeriesBody,
    options?: RequestOptions<ReportsQuerySegmentSeriesQuery>,
  ): Call<ReportsQuerySegmentSeriesResponse> {
    return this.#core.call(reportsQuerySegmentSeries, undefined, body, options);
  }

  /**
   * Reads figures of segments for a span of time.
   *
   * 2 calls a minute and 225 a day.
   *
   * `POST /api/segment-values-reports` · limit 1/s, 2/min, 225/day · scope segments:read
   *
   * @see https://developers.klaviyo.com/en/reference/query_segment_values
   */
  querySegmentValues(
    body: ReportsQuerySegmentValuesBody,
    options?: RequestOptions<ReportsQuerySegmentValuesQuery>,
  ): Call<ReportsQuerySegmentValuesResponse> {
    return this.#core.call(reportsQuerySegmentValues, undefined, body, options);
  }
}

/**
 * `reports` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createReports(options: KlaviyoOptions): ReportsResource {
  return new ReportsResource(new ClientCore(vendor, options));
}
