// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { segmentsCancelExports, segmentsGet, segmentsGetDataSeries, segmentsList } from "../operations/segments.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  SegmentsCancelExportsBody,
  SegmentsGetDataSeriesQuery,
  SegmentsGetDataSeriesResponse,
  SegmentsGetQuery,
  SegmentsGetResponse,
  SegmentsListItem,
  SegmentsListQuery,
  SegmentsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Segments of users. */
export class SegmentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Stops the running exports of a segment.
   *
   * The reply has no documented body.
   *
   * `POST /export/segment/cancel` · limit 250000/h · scope segments.list
   *
   * @see https://www.braze.com/docs/api/endpoints/export/segments/post_cancel_export
   */
  cancelExports(body: SegmentsCancelExportsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(segmentsCancelExports, undefined, body, options);
  }

  /**
   * Reads a segment.
   *
   * `GET /segments/details` · limit 250000/h · scope segments.details
   *
   * @see https://www.braze.com/docs/api/endpoints/export/segments/get_segment_details
   */
  get(query: SegmentsGetQuery, options?: RequestOptions<never>): Call<SegmentsGetResponse> {
    return this.#core.call(segmentsGet, undefined, query, options);
  }

  /**
   * Reads the size of a segment by day.
   *
   * `GET /segments/data_series` · limit 250000/h · scope segments.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/segments/get_segment_analytics
   */
  getDataSeries(
    query: SegmentsGetDataSeriesQuery,
    options?: RequestOptions<never>,
  ): Call<SegmentsGetDataSeriesResponse> {
    return this.#core.call(segmentsGetDataSeries, undefined, query, options);
  }

  /**
   * Lists segments.
   *
   * 100 a page; pages count from 0.
   *
   * `GET /segments/list` · limit 250000/h · scope segments.list
   *
   * @see https://www.braze.com/docs/api/endpoints/export/segments/get_segment
   */
  list(query?: SegmentsListQuery, options?: RequestOptions<never>): PagedCall<SegmentsListItem, SegmentsListResponse> {
    return new PagedCall(this.#core, segmentsList, undefined, query, options);
  }
}

/**
 * `segments` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSegments(options: BrazeOptions): SegmentsResource {
  return new SegmentsResource(new ClientCore(vendor, options));
}
