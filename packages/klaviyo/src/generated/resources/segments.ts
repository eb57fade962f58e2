// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  segmentsCreate,
  segmentsDelete,
  segmentsGet,
  segmentsList,
  segmentsListProfileIds,
  segmentsListProfiles,
  segmentsListTagIds,
  segmentsListTags,
  segmentsListTriggeredFlowIds,
  segmentsListTriggeredFlows,
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
  SegmentsListProfileIdsItem,
  SegmentsListProfileIdsQuery,
  SegmentsListProfileIdsResponse,
  SegmentsListProfilesItem,
  SegmentsListProfilesQuery,
  SegmentsListProfilesResponse,
  SegmentsListQuery,
  SegmentsListResponse,
  SegmentsListTagIdsResponse,
  SegmentsListTagsQuery,
  SegmentsListTagsResponse,
  SegmentsListTriggeredFlowIdsResponse,
  SegmentsListTriggeredFlowsQuery,
  SegmentsListTriggeredFlowsResponse,
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
   * Deletes a segment.
   *
   * `DELETE /api/segments/{id}` · limit 3/s, 60/min · scope segments:write
   *
   * @param id Id of a segment.
   * @see https://developers.klaviyo.com/en/reference/delete_segment
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(segmentsDelete, id, undefined, options);
  }

  /**
   * Returns a segment.
   *
   * Asking for profile_count lowers the limit to 1 a second.
   *
   * `GET /api/segments/{id}` · limit 75/s, 750/min; 1/s, 15/min when `additional-fields[segment]` holds profile_count · scope segments:read
   *
   * @param id Id of a segment.
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
    return new PagedCall(this.#core, segmentsList, undefined, query, options);
  }

  /**
   * Lists the ids of a segment's profiles.
   *
   * `GET /api/segments/{id}/relationships/profiles` · limit 75/s, 750/min · scope profiles:read, segments:read
   *
   * @param id Id of a segment.
   * @see https://developers.klaviyo.com/en/reference/get_profile_ids_for_segment
   */
  listProfileIds(
    id: string,
    query?: SegmentsListProfileIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<SegmentsListProfileIdsItem, SegmentsListProfileIdsResponse> {
    return new PagedCall(this.#core, segmentsListProfileIds, id, query, options);
  }

  /**
   * Lists the profiles of a segment.
   *
   * `GET /api/segments/{id}/profiles` · limit 75/s, 750/min · scope profiles:read, segments:read
   *
   * @param id Id of a segment.
   * @see https://developers.klaviyo.com/en/reference/get_profiles_for_segment
   */
  listProfiles(
    id: string,
    query?: SegmentsListProfilesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<SegmentsListProfilesItem, SegmentsListProfilesResponse> {
    return new PagedCall(this.#core, segmentsListProfiles, id, query, options);
  }

  /**
   * Lists the ids of a segment's tags.
   *
   * `GET /api/segments/{id}/relationships/tags` · limit 3/s, 60/min · scope segments:read, tags:read
   *
   * @param id Id of a segment.
   * @see https://developers.klaviyo.com/en/reference/get_tag_ids_for_segment
   */
  listTagIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SegmentsListTagIdsResponse> {
    return this.#core.call(segmentsListTagIds, id, query, options);
  }

  /**
   * Lists the tags of a segment.
   *
   * `GET /api/segments/{id}/tags` · limit 3/s, 60/min · scope segments:read, tags:read
   *
   * @param id Id of a segment.
   * @see https://developers.klaviyo.com/en/reference/get_tags_for_segment
   */
  listTags(id: string, query?: SegmentsListTagsQuery, options?: RequestOptions<never>): Call<SegmentsListTagsResponse> {
    return this.#core.call(segmentsListTags, id, query, options);
  }

  /**
   * Lists the ids of the flows that a segment starts.
   *
   * `GET /api/segments/{id}/relationships/flow-triggers` · limit 3/s, 60/min · scope flows:read, segments:read
   *
   * @param id Id of a segment.
   * @see https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_segment
   */
  listTriggeredFlowIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SegmentsListTriggeredFlowIdsResponse> {
    return this.#core.call(segmentsListTriggeredFlowIds, id, query, options);
  }

  /**
   * Lists the flows that a segment starts.
   *
   * `GET /api/segments/{id}/flow-triggers` · limit 3/s, 60/min · scope flows:read, segments:read
   *
   * @param id Id of a segment.
   * @see https://developers.klaviyo.com/en/reference/get_flows_triggered_by_segment
   */
  listTriggeredFlows(
    id: string,
    query?: SegmentsListTriggeredFlowsQuery,
    options?: RequestOptions<never>,
  ): Call<SegmentsListTriggeredFlowsResponse> {
    return this.#core.call(segmentsListTriggeredFlows, id, query, options);
  }

  /**
   * Updates a segment.
   *
   * A definition replaces the old one as a whole. 100 a day.
   *
   * `PATCH /api/segments/{id}` · limit 1/s, 15/min, 100/day · scope segments:write
   *
   * @param id Id of a segment.
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
