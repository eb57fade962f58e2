// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  tagGroupsCreate,
  tagGroupsDelete,
  tagGroupsGet,
  tagGroupsList,
  tagGroupsListTagIds,
  tagGroupsListTags,
  tagGroupsUpdate,
} from "../operations/tag-groups.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  TagGroupsCreateBody,
  TagGroupsCreateQuery,
  TagGroupsCreateResponse,
  TagGroupsGetQuery,
  TagGroupsGetResponse,
  TagGroupsListItem,
  TagGroupsListQuery,
  TagGroupsListResponse,
  TagGroupsListTagIdsResponse,
  TagGroupsListTagsQuery,
  TagGroupsListTagsResponse,
  TagGroupsUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Groups of tags. */
export class TagGroupsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a tag group.
   *
   * An exclusive group allows one of its tags for each object.
   *
   * `POST /api/tag-groups` · limit 3/s, 60/min · scope tags:read, tags:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_tag_group
   */
  create(body: TagGroupsCreateBody, options?: RequestOptions<TagGroupsCreateQuery>): Call<TagGroupsCreateResponse> {
    return this.#core.call(tagGroupsCreate, undefined, body, options);
  }

  /**
   * Deletes a tag group and its tags.
   *
   * The default group cannot be deleted.
   *
   * `DELETE /api/tag-groups/{id}` · limit 3/s, 60/min · scope tags:read, tags:write
   *
   * @param id Id of a tag group.
   * @see https://developers.klaviyo.com/en/reference/delete_tag_group
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(tagGroupsDelete, id, undefined, options);
  }

  /**
   * Returns a tag group.
   *
   * `GET /api/tag-groups/{id}` · limit 3/s, 60/min · scope tags:read
   *
   * @param id Id of a tag group.
   * @see https://developers.klaviyo.com/en/reference/get_tag_group
   */
  get(id: string, query?: TagGroupsGetQuery, options?: RequestOptions<never>): Call<TagGroupsGetResponse> {
    return this.#core.call(tagGroupsGet, id, query, options);
  }

  /**
   * Lists tag groups.
   *
   * Pages hold at most 25.
   *
   * `GET /api/tag-groups` · limit 3/s, 60/min · scope tags:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_tag_groups
   */
  list(
    query?: TagGroupsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TagGroupsListItem, TagGroupsListResponse> {
    return new PagedCall(this.#core, tagGroupsList, undefined, query, options);
  }

  /**
   * Lists the ids of a group's tags.
   *
   * `GET /api/tag-groups/{id}/relationships/tags` · limit 3/s, 60/min · scope tags:read
   *
   * @param id Id of a tag group.
   * @see https://developers.klaviyo.com/en/reference/get_tag_ids_for_tag_group
   */
  listTagIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TagGroupsListTagIdsResponse> {
    return this.#core.call(tagGroupsListTagIds, id, query, options);
  }

  /**
   * Lists the tags of a group.
   *
   * `GET /api/tag-groups/{id}/tags` · limit 3/s, 60/min · scope tags:read
   *
   * @param id Id of a tag group.
   * @see https://developers.klaviyo.com/en/reference/get_tags_for_tag_group
   */
  listTags(
    id: string,
    query?: TagGroupsListTagsQuery,
    options?: RequestOptions<never>,
  ): Call<TagGroupsListTagsResponse> {
    return this.#core.call(tagGroupsListTags, id, query, options);
  }

  /**
   * Renames a tag group.
   *
   * `PATCH /api/tag-groups/{id}` · limit 3/s, 60/min · scope tags:read, tags:write
   *
   * @param id Id of a tag group.
   * @see https://developers.klaviyo.com/en/reference/update_tag_group
   */
  update(id: string, body: TagGroupsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagGroupsUpdate, id, body, options);
  }
}

/**
 * `tagGroups` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTagGroups(options: KlaviyoOptions): TagGroupsResource {
  return new TagGroupsResource(new ClientCore(vendor, options));
}
