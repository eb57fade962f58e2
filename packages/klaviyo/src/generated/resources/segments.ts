// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  segmentsCreate,
  segmentsGet,
  segmentsList,
  segmentsListProfiles,
  segmentsUpdate,
} from "../operations/segments.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  SegmentsCreateBody,
  SegmentsCreateQuery,
  SegmentsCreateResponse,
  SegmentsGetQuery,
  SegmentsGetResponse,
  SegmentsListItem,
  SegmentsListProfilesItem,
  SegmentsListProfilesQuery,
  SegmentsListProfilesResponse,
  SegmentsListQuery,
  SegmentsListResponse,
  SegmentsUpdateBody,
  SegmentsUpdateQuery,
  SegmentsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Groups of profiles that a definition keeps up to date. */
export class SegmentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a segment.
   *
   * Creations and updates: 100 a day each. Members are counted later; see `is_processing`.
   *
   * `POST /api/segments` · limit 1/s, 15/min, 100/day · scope segments:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_segment
   */
  create(body: SegmentsCreateBody, options?: RequestOptions<SegmentsCreateQuery>): Call<SegmentsCreateResponse> {
    return this.#core.call(segmentsCreate, undefined, body, options);
  }

  /**
   * Returns a segment.
   *
   * Asking for profile_count lowers the limit to 1 a second.
   *
   * `GET /api/segments/{id}` · limit 75/s, 750/min; 1/s, 15/min when `additional-fields[segment]` holds profile_count · scope segments:read
   *
   * @param id Id of the segment.
   * @see https://developers.klaviyo.com/en/reference/get_segment
   */
  get(id: string, query?: SegmentsGetQuery, options?: RequestOptions<never>): Call<SegmentsGetResponse> {
    return this.#core.call(segmentsGet, id, query, options);
  }

  /**
   * Lists segments.
   *
   * Pages hold at most 10.
   *
   * `GET /api/segments` · limit 75/s, 750/min · scope segments:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_segments
   */
  list(query?: SegmentsListQuery, options?: RequestOptions<never>): PagedCall<SegmentsListItem, SegmentsListResponse> {
    return this.#core.list(segmentsList, undefined, query, options);
  }

  /**
   * Lists the profiles of a segment.
   *
   * `GET /api/segments/{id}/profiles` · limit 75/s, 750/min · scope profiles:read, segments:read
   *
   * @param id Id of the segment.
   * @see https://developers.klaviyo.com/en/reference/get_profiles_for_segment
   */
  listProfiles(
    id: string,
    query?: SegmentsListProfilesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<SegmentsListProfilesItem, SegmentsListProfilesResponse> {
    return this.#core.list(segmentsListProfiles, id, query, options);
  }

  /**
   * Updates a segment.
   *
   * A definition replaces the old one as a whole. 100 a day.
   *
   * `PATCH /api/segments/{id}` · limit 1/s, 15/min, 100/day · scope segments:write
   *
   * @param id Id of the segment.
   * @see https://developers.klaviyo.com/en/reference/update_segment
   */
  update(
    id: string,
    body: SegmentsUpdateBody,
    options?: RequestOptions<SegmentsUpdateQuery>,
  ): Call<SegmentsUpdateResponse> {
    return this.#core.call(segmentsUpdate, id, body, options);
  }
}

/**
 * `segments` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSegments(options: KlaviyoOptions): SegmentsResource {
  return new SegmentsResource(new ClientCore(vendor, options));
}
