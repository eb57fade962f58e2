// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  tagsCreate,
  tagsDelete,
  tagsGet,
  tagsGetTagGroup,
  tagsGetTagGroupId,
  tagsList,
  tagsListCampaignIds,
  tagsListFlowIds,
  tagsListListIds,
  tagsListSegmentIds,
  tagsTagCampaigns,
  tagsTagFlows,
  tagsTagLists,
  tagsTagSegments,
  tagsUntagCampaigns,
  tagsUntagFlows,
  tagsUntagLists,
  tagsUntagSegments,
  tagsUpdate,
} from "../operations/tags.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  TagsCreateBody,
  TagsCreateQuery,
  TagsCreateResponse,
  TagsGetQuery,
  TagsGetResponse,
  TagsGetTagGroupIdResponse,
  TagsGetTagGroupQuery,
  TagsGetTagGroupResponse,
  TagsListCampaignIdsResponse,
  TagsListFlowIdsResponse,
  TagsListItem,
  TagsListListIdsResponse,
  TagsListQuery,
  TagsListResponse,
  TagsListSegmentIdsResponse,
  TagsTagCampaignsBody,
  TagsTagFlowsBody,
  TagsTagListsBody,
  TagsTagSegmentsBody,
  TagsUntagCampaignsBody,
  TagsUntagFlowsBody,
  TagsUntagListsBody,
  TagsUntagSegmentsBody,
  TagsUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Labels for campaigns, flows, lists and segments. */
export class TagsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a tag.
   *
   * `POST /api/tags` · limit 3/s, 60/min · scope tags:read, tags:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_tag
   */
  create(body: TagsCreateBody, options?: RequestOptions<TagsCreateQuery>): Call<TagsCreateResponse> {
    return this.#core.call(tagsCreate, undefined, body, options);
  }

  /**
   * Deletes a tag.
   *
   * What bore it loses it.
   *
   * `DELETE /api/tags/{id}` · limit 3/s, 60/min · scope tags:read, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/delete_tag
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(tagsDelete, id, undefined, options);
  }

  /**
   * Returns a tag.
   *
   * `GET /api/tags/{id}` · limit 3/s, 60/min · scope tags:read
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/get_tag
   */
  get(id: string, query?: TagsGetQuery, options?: RequestOptions<never>): Call<TagsGetResponse> {
    return this.#core.call(tagsGet, id, query, options);
  }

  /**
   * Returns the group of a tag.
   *
   * `GET /api/tags/{id}/tag-group` · limit 3/s, 60/min · scope tags:read
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/get_tag_group_for_tag
   */
  getTagGroup(
    id: string,
    query?: TagsGetTagGroupQuery,
    options?: RequestOptions<never>,
  ): Call<TagsGetTagGroupResponse> {
    return this.#core.call(tagsGetTagGroup, id, query, options);
  }

  /**
   * Returns the id of a tag's group.
   *
   * `GET /api/tags/{id}/relationships/tag-group` · limit 3/s, 60/min · scope tags:read
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/get_tag_group_id_for_tag
   */
  getTagGroupId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TagsGetTagGroupIdResponse> {
    return this.#core.call(tagsGetTagGroupId, id, query, options);
  }

  /**
   * Lists tags.
   *
   * `GET /api/tags` · limit 3/s, 60/min · scope tags:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_tags
   */
  list(query?: TagsListQuery, options?: RequestOptions<never>): PagedCall<TagsListItem, TagsListResponse> {
    return new PagedCall(this.#core, tagsList, undefined, query, options);
  }

  /**
   * Lists the ids of the campaigns with a tag.
   *
   * `GET /api/tags/{id}/relationships/campaigns` · limit 3/s, 60/min · scope campaigns:read, tags:read
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/get_campaign_ids_for_tag
   */
  listCampaignIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TagsListCampaignIdsResponse> {
    return this.#core.call(tagsListCampaignIds, id, query, options);
  }

  /**
   * Lists the ids of the flows with a tag.
   *
   * `GET /api/tags/{id}/relationships/flows` · limit 3/s, 60/min · scope flows:read, tags:read
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/get_flow_ids_for_tag
   */
  listFlowIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TagsListFlowIdsResponse> {
    return this.#core.call(tagsListFlowIds, id, query, options);
  }

  /**
   * Lists the ids of the lists with a tag.
   *
   * `GET /api/tags/{id}/relationships/lists` · limit 3/s, 60/min · scope lists:read, tags:read
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/get_list_ids_for_tag
   */
  listListIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TagsListListIdsResponse> {
    return this.#core.call(tagsListListIds, id, query, options);
  }

  /**
   * Lists the ids of the segments with a tag.
   *
   * `GET /api/tags/{id}/relationships/segments` · limit 3/s, 60/min · scope segments:read, tags:read
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/get_segment_ids_for_tag
   */
  listSegmentIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TagsListSegmentIdsResponse> {
    return this.#core.call(tagsListSegmentIds, id, query, options);
  }

  /**
   * Puts a tag on campaigns.
   *
   * `POST /api/tags/{id}/relationships/campaigns` · limit 3/s, 60/min · scope campaigns:write, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/tag_campaigns
   */
  tagCampaigns(id: string, body: TagsTagCampaignsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsTagCampaigns, id, body, options);
  }

  /**
   * Puts a tag on flows.
   *
   * `POST /api/tags/{id}/relationships/flows` · limit 3/s, 60/min · scope flows:write, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/tag_flows
   */
  tagFlows(id: string, body: TagsTagFlowsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsTagFlows, id, body, options);
  }

  /**
   * Puts a tag on lists.
   *
   * `POST /api/tags/{id}/relationships/lists` · limit 3/s, 60/min · scope lists:write, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/tag_lists
   */
  tagLists(id: string, body: TagsTagListsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsTagLists, id, body, options);
  }

  /**
   * Puts a tag on segments.
   *
   * `POST /api/tags/{id}/relationships/segments` · limit 3/s, 60/min · scope segments:write, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/tag_segments
   */
  tagSegments(id: string, body: TagsTagSegmentsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsTagSegments, id, body, options);
  }

  /**
   * Takes a tag off campaigns.
   *
   * `DELETE /api/tags/{id}/relationships/campaigns` · limit 3/s, 60/min · scope campaigns:write, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/remove_tag_from_campaigns
   */
  untagCampaigns(id: string, body: TagsUntagCampaignsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsUntagCampaigns, id, body, options);
  }

  /**
   * Takes a tag off flows.
   *
   * The ids go into the body of the DELETE.
   *
   * `DELETE /api/tags/{id}/relationships/flows` · limit 3/s, 60/min · scope flows:write, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/remove_tag_from_flows
   */
  untagFlows(id: string, body: TagsUntagFlowsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsUntagFlows, id, body, options);
  }

  /**
   * Takes a tag off lists.
   *
   * The ids go into the body of the DELETE.
   *
   * `DELETE /api/tags/{id}/relationships/lists` · limit 3/s, 60/min · scope lists:write, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/remove_tag_from_lists
   */
  untagLists(id: string, body: TagsUntagListsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsUntagLists, id, body, options);
  }

  /**
   * Takes a tag off segments.
   *
   * The ids go into the body of the DELETE.
   *
   * `DELETE /api/tags/{id}/relationships/segments` · limit 3/s, 60/min · scope segments:write, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/remove_tag_from_segments
   */
  untagSegments(id: string, body: TagsUntagSegmentsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsUntagSegments, id, body, options);
  }

  /**
   * Renames a tag.
   *
   * `PATCH /api/tags/{id}` · limit 3/s, 60/min · scope tags:read, tags:write
   *
   * @param id Id of a tag.
   * @see https://developers.klaviyo.com/en/reference/update_tag
   */
  update(id: string, body: TagsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsUpdate, id, body, options);
  }
}

/**
 * `tags` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTags(options: KlaviyoOptions): TagsResource {
  return new TagsResource(new ClientCore(vendor, options));
}
