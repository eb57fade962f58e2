// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  listsAddProfiles,
  listsCreate,
  listsDelete,
  listsGet,
  listsList,
  listsListProfileIds,
  listsListProfiles,
  listsListTagIds,
  listsListTags,
  listsListTriggeredFlowIds,
  listsListTriggeredFlows,
  listsRemoveProfiles,
  listsUpdate,
} from "../operations/lists.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ListsAddAllProfilesItem,
  ListsAddProfilesBody,
  ListsCreateBody,
  ListsCreateQuery,
  ListsCreateResponse,
  ListsGetQuery,
  ListsGetResponse,
  ListsListItem,
  ListsListProfileIdsItem,
  ListsListProfileIdsQuery,
  ListsListProfileIdsResponse,
  ListsListProfilesItem,
  ListsListProfilesQuery,
  ListsListProfilesResponse,
  ListsListQuery,
  ListsListResponse,
  ListsListTagIdsResponse,
  ListsListTagsQuery,
  ListsListTagsResponse,
  ListsListTriggeredFlowIdsResponse,
  ListsListTriggeredFlowsQuery,
  ListsListTriggeredFlowsResponse,
  ListsRemoveEachProfileItem,
  ListsRemoveProfilesBody,
  ListsUpdateBody,
  ListsUpdateQuery,
  ListsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Static groups of profiles. */
export class ListsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds profiles to a list.
   *
   * Up to 1000 ids. This is no subscription: it records no consent; prefer profiles.bulkSubscribe for that.
   *
   * `POST /api/lists/{id}/relationships/profiles` · limit 10/s, 150/min · scope lists:write, profiles:write
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/add_profiles_to_list
   */
  addProfiles(id: string, body: ListsAddProfilesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(listsAddProfiles, id, body, options);
  }

  /**
   * Sends any number of items through `lists.addProfiles`, up to 1,000 items a request.
   *
   * Of each request: Up to 1000 ids. This is no subscription: it records no consent; prefer profiles.bulkSubscribe for that.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/lists/{id}/relationships/profiles` · limit 10/s, 150/min · scope lists:write, profiles:write
   *
   * @param id Id of a list.
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/add_profiles_to_list
   */
  addAllProfiles(
    id: string,
    items: AsyncIterable<ListsAddAllProfilesItem> | Iterable<ListsAddAllProfilesItem>,
    options?: BulkOptions,
  ): BulkRun<ListsAddAllProfilesItem, undefined> {
    return new BulkRun(this.#core, listsAddProfiles, id, items, options);
  }

  /**
   * Creates a list.
   *
   * 150 a day.
   *
   * `POST /api/lists` · limit 10/s, 150/min, 150/day · scope lists:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_list
   */
  create(body: ListsCreateBody, options?: RequestOptions<ListsCreateQuery>): Call<ListsCreateResponse> {
    return this.#core.call(listsCreate, undefined, body, options);
  }

  /**
   * Deletes a list.
   *
   * `DELETE /api/lists/{id}` · limit 10/s, 150/min · scope lists:write
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/delete_list
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(listsDelete, id, undefined, options);
  }

  /**
   * Returns a list.
   *
   * Asking for profile_count lowers the limit to 1 a second.
   *
   * `GET /api/lists/{id}` · limit 75/s, 750/min; 1/s, 15/min when `additional-fields[list]` holds profile_count · scope lists:read
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/get_list
   */
  get(id: string, query?: ListsGetQuery, options?: RequestOptions<never>): Call<ListsGetResponse> {
    return this.#core.call(listsGet, id, query, options);
  }

  /**
   * Lists lists.
   *
   * Pages hold at most 10.
   *
   * `GET /api/lists` · limit 75/s, 750/min · scope lists:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_lists
   */
  list(query?: ListsListQuery, options?: RequestOptions<never>): PagedCall<ListsListItem, ListsListResponse> {
    return new PagedCall(this.#core, listsList, undefined, query, options);
  }

  /**
   * Lists the ids of a list's profiles.
   *
   * `GET /api/lists/{id}/relationships/profiles` · limit 75/s, 750/min; 10/s, 150/min when `additional-fields[profile]` holds predictive_analytics · scope lists:read, profiles:read
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/get_profile_ids_for_list
   */
  listProfileIds(
    id: string,
    query?: ListsListProfileIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ListsListProfileIdsItem, ListsListProfileIdsResponse> {
    return new PagedCall(this.#core, listsListProfileIds, id, query, options);
  }

  /**
   * Lists the profiles of a list.
   *
   * `GET /api/lists/{id}/profiles` · limit 75/s, 750/min; 10/s, 150/min when `additional-fields[profile]` holds predictive_analytics · scope lists:read, profiles:read
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/get_profiles_for_list
   */
  listProfiles(
    id: string,
    query?: ListsListProfilesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ListsListProfilesItem, ListsListProfilesResponse> {
    return new PagedCall(this.#core, listsListProfiles, id, query, options);
  }

  /**
   * Lists the ids of a list's tags.
   *
   * `GET /api/lists/{id}/relationships/tags` · limit 3/s, 60/min · scope lists:read, tags:read
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/get_tag_ids_for_list
   */
  listTagIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ListsListTagIdsResponse> {
    return this.#core.call(listsListTagIds, id, query, options);
  }

  /**
   * Lists the tags of a list.
   *
   * `GET /api/lists/{id}/tags` · limit 3/s, 60/min · scope lists:read, tags:read
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/get_tags_for_list
   */
  listTags(id: string, query?: ListsListTagsQuery, options?: RequestOptions<never>): Call<ListsListTagsResponse> {
    return this.#core.call(listsListTags, id, query, options);
  }

  /**
   * Lists the ids of the flows that a list starts.
   *
   * `GET /api/lists/{id}/relationships/flow-triggers` · limit 3/s, 60/min · scope flows:read, lists:read
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_list
   */
  listTriggeredFlowIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ListsListTriggeredFlowIdsResponse> {
    return this.#core.call(listsListTriggeredFlowIds, id, query, options);
  }

  /**
   * Lists the flows that a list starts.
   *
   * `GET /api/lists/{id}/flow-triggers` · limit 3/s, 60/min · scope flows:read, lists:read
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/get_flows_triggered_by_list
   */
  listTriggeredFlows(
    id: string,
    query?: ListsListTriggeredFlowsQuery,
    options?: RequestOptions<never>,
  ): Call<ListsListTriggeredFlowsResponse> {
    return this.#core.call(listsListTriggeredFlows, id, query, options);
  }

  /**
   * Takes profiles off a list.
   *
   * Up to 1000 ids. Consent stays as it is.
   *
   * `DELETE /api/lists/{id}/relationships/profiles` · limit 10/s, 150/min · scope lists:write, profiles:write
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/remove_profiles_from_list
   */
  removeProfiles(id: string, body: ListsRemoveProfilesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(listsRemoveProfiles, id, body, options);
  }

  /**
   * Sends any number of items through `lists.removeProfiles`, up to 1,000 items a request.
   *
   * Of each request: Up to 1000 ids. Consent stays as it is.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `DELETE /api/lists/{id}/relationships/profiles` · limit 10/s, 150/min · scope lists:write, profiles:write
   *
   * @param id Id of a list.
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/remove_profiles_from_list
   */
  removeEachProfile(
    id: string,
    items: AsyncIterable<ListsRemoveEachProfileItem> | Iterable<ListsRemoveEachProfileItem>,
    options?: BulkOptions,
  ): BulkRun<ListsRemoveEachProfileItem, undefined> {
    return new BulkRun(this.#core, listsRemoveProfiles, id, items, options);
  }

  /**
   * Updates a list.
   *
   * `PATCH /api/lists/{id}` · limit 10/s, 150/min · scope lists:write
   *
   * @param id Id of a list.
   * @see https://developers.klaviyo.com/en/reference/update_list
   */
  update(id: string, body: ListsUpdateBody, options?: RequestOptions<ListsUpdateQuery>): Call<ListsUpdateResponse> {
    return this.#core.call(listsUpdate, id, body, options);
  }
}

/**
 * `lists` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createLists(options: KlaviyoOptions): ListsResource {
  return new ListsResource(new ClientCore(vendor, options));
}
