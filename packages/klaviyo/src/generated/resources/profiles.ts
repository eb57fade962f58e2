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
  profilesBulkImport,
  profilesBulkSubscribe,
  profilesBulkSuppress,
  profilesBulkUnsubscribe,
  profilesBulkUnsuppress,
  profilesCreate,
  profilesGet,
  profilesGetBulkImportJob,
  profilesGetBulkSuppressJob,
  profilesGetBulkUnsuppressJob,
  profilesGetConversation,
  profilesGetConversationId,
  profilesList,
  profilesListBulkImportJobErrors,
  profilesListBulkImportJobListIds,
  profilesListBulkImportJobLists,
  profilesListBulkImportJobProfileIds,
  profilesListBulkImportJobProfiles,
  profilesListBulkImportJobs,
  profilesListBulkSuppressJobs,
  profilesListBulkUnsuppressJobs,
  profilesListConversationIds,
  profilesListConversations,
  profilesListListIds,
  profilesListLists,
  profilesListPushTokenIds,
  profilesListPushTokens,
  profilesListSegmentIds,
  profilesListSegments,
  profilesMerge,
  profilesUpdate,
  profilesUpsert,
} from "../operations/profiles.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ProfilesBulkImportBody,
  ProfilesBulkImportQuery,
  ProfilesBulkImportResponse,
  ProfilesBulkSubscribeBody,
  ProfilesBulkSuppressBody,
  ProfilesBulkSuppressQuery,
  ProfilesBulkSuppressResponse,
  ProfilesBulkUnsubscribeBody,
  ProfilesBulkUnsuppressBody,
  ProfilesBulkUnsuppressQuery,
  ProfilesBulkUnsuppressResponse,
  ProfilesCreateBody,
  ProfilesCreateQuery,
  ProfilesCreateResponse,
  ProfilesGetBulkImportJobQuery,
  ProfilesGetBulkImportJobResponse,
  ProfilesGetBulkSuppressJobQuery,
  ProfilesGetBulkSuppressJobResponse,
  ProfilesGetBulkUnsuppressJobQuery,
  ProfilesGetBulkUnsuppressJobResponse,
  ProfilesGetConversationIdResponse,
  ProfilesGetConversationQuery,
  ProfilesGetConversationResponse,
  ProfilesGetQuery,
  ProfilesGetResponse,
  ProfilesImportAllBody,
  ProfilesImportAllItem,
  ProfilesListBulkImportJobErrorsItem,
  ProfilesListBulkImportJobErrorsQuery,
  ProfilesListBulkImportJobErrorsResponse,
  ProfilesListBulkImportJobListIdsResponse,
  ProfilesListBulkImportJobListsQuery,
  ProfilesListBulkImportJobListsResponse,
  ProfilesListBulkImportJobProfileIdsItem,
  ProfilesListBulkImportJobProfileIdsQuery,
  ProfilesListBulkImportJobProfileIdsResponse,
  ProfilesListBulkImportJobProfilesItem,
  ProfilesListBulkImportJobProfilesQuery,
  ProfilesListBulkImportJobProfilesResponse,
  ProfilesListBulkImportJobsItem,
  ProfilesListBulkImportJobsQuery,
  ProfilesListBulkImportJobsResponse,
  ProfilesListBulkSuppressJobsItem,
  ProfilesListBulkSuppressJobsQuery,
  ProfilesListBulkSuppressJobsResponse,
  ProfilesListBulkUnsuppressJobsItem,
  ProfilesListBulkUnsuppressJobsQuery,
  ProfilesListBulkUnsuppressJobsResponse,
  ProfilesListConversationIdsResponse,
  ProfilesListConversationsQuery,
  ProfilesListConversationsResponse,
  ProfilesListItem,
  ProfilesListListIdsResponse,
  ProfilesListListsQuery,
  ProfilesListListsResponse,
  ProfilesListPushTokenIdsResponse,
  ProfilesListPushTokensQuery,
  ProfilesListPushTokensResponse,
  ProfilesListQuery,
  ProfilesListResponse,
  ProfilesListSegmentIdsResponse,
  ProfilesListSegmentsQuery,
  ProfilesListSegmentsResponse,
  ProfilesMergeBody,
  ProfilesMergeQuery,
  ProfilesMergeResponse,
  ProfilesSubscribeAllBody,
  ProfilesSubscribeAllItem,
  ProfilesSuppressEachItem,
  ProfilesUnsubscribeEachBody,
  ProfilesUnsubscribeEachItem,
  ProfilesUnsuppressEachItem,
  ProfilesUpdateBody,
  ProfilesUpdateQuery,
  ProfilesUpdateResponse,
  ProfilesUpsertBody,
  ProfilesUpsertQuery,
  ProfilesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** People. */
export class ProfilesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts an import of profiles.
   *
   * Creates or updates up to 10,000 profiles and 5 MB later; follow the job with profiles.getBulkImportJob. Being on a list is no consent.
   *
   * `POST /api/profile-bulk-import-jobs` · limit 10/s, 150/min · scope lists:write, profiles:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_import_profiles
   */
  bulkImport(
    body: ProfilesBulkImportBody,
    options?: RequestOptions<ProfilesBulkImportQuery>,
  ): Call<ProfilesBulkImportResponse> {
    return this.#core.call(profilesBulkImport, undefined, body, options);
  }

  /**
   * Sends any number of items through `profiles.bulkImport`, up to 10,000 items and 5 MB a request. An item has at most 100 KB.
   *
   * Of each request: Creates or updates up to 10,000 profiles and 5 MB later; follow the job with profiles.getBulkImportJob. Being on a list is no consent.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/profile-bulk-import-jobs` · limit 10/s, 150/min · scope lists:write, profiles:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_import_profiles
   */
  importAll(
    items: AsyncIterable<ProfilesImportAllItem> | Iterable<ProfilesImportAllItem>,
    options?: BulkOptions<ProfilesImportAllBody> & { query?: ProfilesBulkImportQuery },
  ): BulkRun<ProfilesImportAllItem, ProfilesBulkImportResponse> {
    return new BulkRun(this.#core, profilesBulkImport, undefined, items, options);
  }

  /**
   * Starts subscribing profiles to marketing.
   *
   * Records consent, lifts suppressions and, by the list's setting, mails for confirmation. Without a list and without `historical_import`, an unknown e-mail address was seen to make no profile. Up to 1000 profiles. Klaviyo reports no refusals of single profiles.
   *
   * `POST /api/profile-subscription-bulk-create-jobs` · limit 75/s, 750/min · scope lists:write, profiles:write, subscriptions:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_subscribe_profiles
   */
  bulkSubscribe(body: ProfilesBulkSubscribeBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(profilesBulkSubscribe, undefined, body, options);
  }

  /**
   * Sends any number of items through `profiles.bulkSubscribe`, up to 1,000 items a request.
   *
   * Of each request: Records consent, lifts suppressions and, by the list's setting, mails for confirmation. Without a list and without `historical_import`, an unknown e-mail address was seen to make no profile. Up to 1000 profiles. Klaviyo reports no refusals of single profiles.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/profile-subscription-bulk-create-jobs` · limit 75/s, 750/min · scope lists:write, profiles:write, subscriptions:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_subscribe_profiles
   */
  subscribeAll(
    items: AsyncIterable<ProfilesSubscribeAllItem> | Iterable<ProfilesSubscribeAllItem>,
    options?: BulkOptions<ProfilesSubscribeAllBody>,
  ): BulkRun<ProfilesSubscribeAllItem, undefined> {
    return new BulkRun(this.#core, profilesBulkSubscribe, undefined, items, options);
  }

  /**
   * Starts suppressing profiles.
   *
   * They get no more marketing e-mail. Up to 100 addresses, or all members of a list or segment. Klaviyo reports no refusals of single profiles.
   *
   * `POST /api/profile-suppression-bulk-create-jobs` · limit 75/s, 750/min · scope profiles:write, subscriptions:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_suppress_profiles
   */
  bulkSuppress(
    body: ProfilesBulkSuppressBody,
    options?: RequestOptions<ProfilesBulkSuppressQuery>,
  ): Call<ProfilesBulkSuppressResponse> {
    return this.#core.call(profilesBulkSuppress, undefined, body, options);
  }

  /**
   * Sends any number of items through `profiles.bulkSuppress`, up to 100 items a request.
   *
   * Of each request: They get no more marketing e-mail. Up to 100 addresses, or all members of a list or segment. Klaviyo reports no refusals of single profiles.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/profile-suppression-bulk-create-jobs` · limit 75/s, 750/min · scope profiles:write, subscriptions:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_suppress_profiles
   */
  suppressEach(
    items: AsyncIterable<ProfilesSuppressEachItem> | Iterable<ProfilesSuppressEachItem>,
    options?: BulkOptions & { query?: ProfilesBulkSuppressQuery },
  ): BulkRun<ProfilesSuppressEachItem, ProfilesBulkSuppressResponse> {
    return new BulkRun(this.#core, profilesBulkSuppress, undefined, items, options);
  }

  /**
   * Starts unsubscribing profiles from marketing.
   *
   * Up to 100 profiles. With a list: profiles that are not on it are unsubscribed from everything.
   *
   * `POST /api/profile-subscription-bulk-delete-jobs` · limit 75/s, 750/min · scope lists:write, profiles:write, subscriptions:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_unsubscribe_profiles
   */
  bulkUnsubscribe(body: ProfilesBulkUnsubscribeBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(profilesBulkUnsubscribe, undefined, body, options);
  }

  /**
   * Sends any number of items through `profiles.bulkUnsubscribe`, up to 100 items a request.
   *
   * Of each request: Up to 100 profiles. With a list: profiles that are not on it are unsubscribed from everything.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/profile-subscription-bulk-delete-jobs` · limit 75/s, 750/min · scope lists:write, profiles:write, subscriptions:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_unsubscribe_profiles
   */
  unsubscribeEach(
    items: AsyncIterable<ProfilesUnsubscribeEachItem> | Iterable<ProfilesUnsubscribeEachItem>,
    options?: BulkOptions<ProfilesUnsubscribeEachBody>,
  ): BulkRun<ProfilesUnsubscribeEachItem, undefined> {
    return new BulkRun(this.#core, profilesBulkUnsubscribe, undefined, items, options);
  }

  /**
   * Starts lifting suppressions of profiles.
   *
   * Only suppressions by hand are lifted, not those of bounces, complaints and unsubscribes. Up to 100 addresses, or all members of a list or segment.
   *
   * `POST /api/profile-suppression-bulk-delete-jobs` · limit 75/s, 750/min · scope subscriptions:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_unsuppress_profiles
   */
  bulkUnsuppress(
    body: ProfilesBulkUnsuppressBody,
    options?: RequestOptions<ProfilesBulkUnsuppressQuery>,
  ): Call<ProfilesBulkUnsuppressResponse> {
    return this.#core.call(profilesBulkUnsuppress, undefined, body, options);
  }

  /**
   * Sends any number of items through `profiles.bulkUnsuppress`, up to 100 items a request.
   *
   * Of each request: Only suppressions by hand are lifted, not those of bounces, complaints and unsubscribes. Up to 100 addresses, or all members of a list or segment.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/profile-suppression-bulk-delete-jobs` · limit 75/s, 750/min · scope subscriptions:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_unsuppress_profiles
   */
  unsuppressEach(
    items: AsyncIterable<ProfilesUnsuppressEachItem> | Iterable<ProfilesUnsuppressEachItem>,
    options?: BulkOptions & { query?: ProfilesBulkUnsuppressQuery },
  ): BulkRun<ProfilesUnsuppressEachItem, ProfilesBulkUnsuppressResponse> {
    return new BulkRun(this.#core, profilesBulkUnsuppress, undefined, items, options);
  }

  /**
   * Creates a profile.
   *
   * Does not update: known identifiers answer 409, with the id of the other profile in errors[0].meta.duplicate_profile_id. Prefer profiles.upsert for create or update. A profile is at most 100 KB.
   *
   * `POST /api/profiles` · limit 75/s, 750/min · scope profiles:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_profile
   */
  create(body: ProfilesCreateBody, options?: RequestOptions<ProfilesCreateQuery>): Call<ProfilesCreateResponse> {
    return this.#core.call(profilesCreate, undefined, body, options);
  }

  /**
   * Returns a profile.
   *
   * The id is Klaviyo's, not one of your own; to look up by an id of your own, filter profiles.list by external_id. Including lists or segments lowers the limit to 1 a second.
   *
   * `GET /api/profiles/{id}` · limit 75/s, 750/min; 1/s, 15/min when `include` holds lists; 1/s, 15/min when `include` holds segments · scope profiles:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_profile
   */
  get(id: string, query?: ProfilesGetQuery, options?: RequestOptions<never>): Call<ProfilesGetResponse> {
    return this.#core.call(profilesGet, id, query, options);
  }

  /**
   * Returns an import of profiles.
   *
   * Readable until `expires_at`.
   *
   * `GET /api/profile-bulk-import-jobs/{job_id}` · limit 10/s, 150/min · scope lists:read, profiles:read
   *
   * @param jobId Id of an import.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_import_profiles_job
   */
  getBulkImportJob(
    jobId: string,
    query?: ProfilesGetBulkImportJobQuery,
    options?: RequestOptions<never>,
  ): Call<ProfilesGetBulkImportJobResponse> {
    return this.#core.call(profilesGetBulkImportJob, jobId, query, options);
  }

  /**
   * Returns a job that suppresses profiles.
   *
   * `GET /api/profile-suppression-bulk-create-jobs/{job_id}` · limit 75/s, 750/min · scope subscriptions:read
   *
   * @param jobId Id of a job that suppresses profiles.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_suppress_profiles_job
   */
  getBulkSuppressJob(
    jobId: string,
    query?: ProfilesGetBulkSuppressJobQuery,
    options?: RequestOptions<never>,
  ): Call<ProfilesGetBulkSuppressJobResponse> {
    return this.#core.call(profilesGetBulkSuppressJob, jobId, query, options);
  }

  /**
   * Returns a job that lifts suppressions.
   *
   * `GET /api/profile-suppression-bulk-delete-jobs/{job_id}` · limit 75/s, 750/min · scope subscriptions:read
   *
   * @param jobId Id of a job that lifts suppressions.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_unsuppress_profiles_job
   */
  getBulkUnsuppressJob(
    jobId: string,
    query?: ProfilesGetBulkUnsuppressJobQuery,
    options?: RequestOptions<never>,
  ): Call<ProfilesGetBulkUnsuppressJobResponse> {
    return this.#core.call(profilesGetBulkUnsuppressJob, jobId, query, options);
  }

  /**
   * Returns the conversation of a profile.
   *
   * Since 2026-07-15 a profile may have several; prefer profiles.listConversations.
   *
   * `GET /api/profiles/{id}/conversation` · limit 3/s, 60/min · scope conversations:read, profiles:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_conversation_for_profile
   */
  getConversation(
    id: string,
    query?: ProfilesGetConversationQuery,
    options?: RequestOptions<never>,
  ): Call<ProfilesGetConversationResponse> {
    return this.#core.call(profilesGetConversation, id, query, options);
  }

  /**
   * Returns the id of a profile's conversation.
   *
   * Prefer profiles.listConversationIds.
   *
   * `GET /api/profiles/{id}/relationships/conversation` · limit 3/s, 60/min · scope conversations:read, profiles:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_conversation_id_for_profile
   */
  getConversationId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ProfilesGetConversationIdResponse> {
    return this.#core.call(profilesGetConversationId, id, query, options);
  }

  /**
   * Lists profiles.
   *
   * To look one up by e-mail address, filter with equals(email,"user@example.com").
   *
   * `GET /api/profiles` · limit 75/s, 750/min; 10/s, 150/min when `additional-fields[profile]` holds predictive_analytics · scope profiles:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_profiles
   */
  list(query?: ProfilesListQuery, options?: RequestOptions<never>): PagedCall<ProfilesListItem, ProfilesListResponse> {
    return new PagedCall(this.#core, profilesList, undefined, query, options);
  }

  /**
   * Lists the profiles that an import refused.
   *
   * `GET /api/profile-bulk-import-jobs/{id}/import-errors` · limit 10/s, 150/min · scope profiles:read
   *
   * @param id Id of an import.
   * @see https://developers.klaviyo.com/en/reference/get_errors_for_bulk_import_profiles_job
   */
  listBulkImportJobErrors(
    id: string,
    query?: ProfilesListBulkImportJobErrorsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ProfilesListBulkImportJobErrorsItem, ProfilesListBulkImportJobErrorsResponse> {
    return new PagedCall(this.#core, profilesListBulkImportJobErrors, id, query, options);
  }

  /**
   * Lists the ids of the lists of an import.
   *
   * `GET /api/profile-bulk-import-jobs/{id}/relationships/lists` · limit 10/s, 150/min · scope lists:read
   *
   * @param id Id of an import.
   * @see https://developers.klaviyo.com/en/reference/get_list_ids_for_bulk_import_profiles_job
   */
  listBulkImportJobListIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ProfilesListBulkImportJobListIdsResponse> {
    return this.#core.call(profilesListBulkImportJobListIds, id, query, options);
  }

  /**
   * Lists the lists of an import.
   *
   * `GET /api/profile-bulk-import-jobs/{id}/lists` · limit 10/s, 150/min · scope lists:read
   *
   * @param id Id of an import.
   * @see https://developers.klaviyo.com/en/reference/get_list_for_bulk_import_profiles_job
   */
  listBulkImportJobLists(
    id: string,
    query?: ProfilesListBulkImportJobListsQuery,
    options?: RequestOptions<never>,
  ): Call<ProfilesListBulkImportJobListsResponse> {
    return this.#core.call(profilesListBulkImportJobLists, id, query, options);
  }

  /**
   * Lists the ids of the profiles of an import.
   *
   * `GET /api/profile-bulk-import-jobs/{id}/relationships/profiles` · limit 10/s, 150/min · scope profiles:read
   *
   * @param id Id of an import.
   * @see https://developers.klaviyo.com/en/reference/get_profile_ids_for_bulk_import_profiles_job
   */
  listBulkImportJobProfileIds(
    id: string,
    query?: ProfilesListBulkImportJobProfileIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ProfilesListBulkImportJobProfileIdsItem, ProfilesListBulkImportJobProfileIdsResponse> {
    return new PagedCall(this.#core, profilesListBulkImportJobProfileIds, id, query, options);
  }

  /**
   * Lists the profiles of an import.
   *
   * `GET /api/profile-bulk-import-jobs/{id}/profiles` · limit 10/s, 150/min · scope profiles:read
   *
   * @param id Id of an import.
   * @see https://developers.klaviyo.com/en/reference/get_profiles_for_bulk_import_profiles_job
   */
  listBulkImportJobProfiles(
    id: string,
    query?: ProfilesListBulkImportJobProfilesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ProfilesListBulkImportJobProfilesItem, ProfilesListBulkImportJobProfilesResponse> {
    return new PagedCall(this.#core, profilesListBulkImportJobProfiles, id, query, options);
  }

  /**
   * Lists imports of profiles.
   *
   * `GET /api/profile-bulk-import-jobs` · limit 10/s, 150/min · scope lists:read, profiles:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_import_profiles_jobs
   */
  listBulkImportJobs(
    query?: ProfilesListBulkImportJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ProfilesListBulkImportJobsItem, ProfilesListBulkImportJobsResponse> {
    return new PagedCall(this.#core, profilesListBulkImportJobs, undefined, query, options);
  }

  /**
   * Lists jobs that suppress profiles.
   *
   * `GET /api/profile-suppression-bulk-create-jobs` · limit 75/s, 750/min · scope subscriptions:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_suppress_profiles_jobs
   */
  listBulkSuppressJobs(
    query?: ProfilesListBulkSuppressJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ProfilesListBulkSuppressJobsItem, ProfilesListBulkSuppressJobsResponse> {
    return new PagedCall(this.#core, profilesListBulkSuppressJobs, undefined, query, options);
  }

  /**
   * Lists jobs that lift suppressions.
   *
   * `GET /api/profile-suppression-bulk-delete-jobs` · limit 75/s, 750/min · scope subscriptions:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_unsuppress_profiles_jobs
   */
  listBulkUnsuppressJobs(
    query?: ProfilesListBulkUnsuppressJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ProfilesListBulkUnsuppressJobsItem, ProfilesListBulkUnsuppressJobsResponse> {
    return new PagedCall(this.#core, profilesListBulkUnsuppressJobs, undefined, query, options);
  }

  /**
   * Lists the ids of a profile's conversations.
   *
   * `GET /api/profiles/{id}/relationships/conversations` · limit 3/s, 60/min · scope conversations:read, profiles:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_conversation_ids_for_profile
   */
  listConversationIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ProfilesListConversationIdsResponse> {
    return this.#core.call(profilesListConversationIds, id, query, options);
  }

  /**
   * Lists the conversations of a profile.
   *
   * `GET /api/profiles/{id}/conversations` · limit 3/s, 60/min · scope conversations:read, profiles:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_conversations_for_profile
   */
  listConversations(
    id: string,
    query?: ProfilesListConversationsQuery,
    options?: RequestOptions<never>,
  ): Call<ProfilesListConversationsResponse> {
    return this.#core.call(profilesListConversations, id, query, options);
  }

  /**
   * Lists the ids of a profile's lists.
   *
   * `GET /api/profiles/{id}/relationships/lists` · limit 3/s, 60/min · scope lists:read, profiles:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_list_ids_for_profile
   */
  listListIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ProfilesListListIdsResponse> {
    return this.#core.call(profilesListListIds, id, query, options);
  }

  /**
   * Lists the lists that a profile is on.
   *
   * `GET /api/profiles/{id}/lists` · limit 3/s, 60/min · scope lists:read, profiles:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_lists_for_profile
   */
  listLists(
    id: string,
    query?: ProfilesListListsQuery,
    options?: RequestOptions<never>,
  ): Call<ProfilesListListsResponse> {
    return this.#core.call(profilesListLists, id, query, options);
  }

  /**
   * Lists the ids of a profile's push tokens.
   *
   * `GET /api/profiles/{id}/relationships/push-tokens` · limit 10/s, 150/min · scope profiles:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_push_token_ids_for_profile
   */
  listPushTokenIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ProfilesListPushTokenIdsResponse> {
    return this.#core.call(profilesListPushTokenIds, id, query, options);
  }

  /**
   * Lists the push tokens of a profile.
   *
   * `GET /api/profiles/{id}/push-tokens` · limit 10/s, 150/min · scope profiles:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_push_tokens_for_profile
   */
  listPushTokens(
    id: string,
    query?: ProfilesListPushTokensQuery,
    options?: RequestOptions<never>,
  ): Call<ProfilesListPushTokensResponse> {
    return this.#core.call(profilesListPushTokens, id, query, options);
  }

  /**
   * Lists the ids of a profile's segments.
   *
   * `GET /api/profiles/{id}/relationships/segments` · limit 3/s, 60/min · scope profiles:read, segments:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_segment_ids_for_profile
   */
  listSegmentIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ProfilesListSegmentIdsResponse> {
    return this.#core.call(profilesListSegmentIds, id, query, options);
  }

  /**
   * Lists the segments that a profile is in.
   *
   * `GET /api/profiles/{id}/segments` · limit 3/s, 60/min · scope profiles:read, segments:read
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/get_segments_for_profile
   */
  listSegments(
    id: string,
    query?: ProfilesListSegmentsQuery,
    options?: RequestOptions<never>,
  ): Call<ProfilesListSegmentsResponse> {
    return this.#core.call(profilesListSegments, id, query, options);
  }

  /**
   * Merges a profile into another.
   *
   * Queued; it cannot be taken back. The id is that of the profile that stays; the one in the relationship goes, and only one at a time. The answer holds the id, no attributes.
   *
   * `POST /api/profile-merge` · limit 10/s, 150/min · scope profiles:write
   *
   * @see https://developers.klaviyo.com/en/reference/merge_profiles
   */
  merge(body: ProfilesMergeBody, options?: RequestOptions<ProfilesMergeQuery>): Call<ProfilesMergeResponse> {
    return this.#core.call(profilesMerge, undefined, body, options);
  }

  /**
   * Updates a profile.
   *
   * Absent attributes stay, null clears. A profile is at most 100 KB.
   *
   * `PATCH /api/profiles/{id}` · limit 75/s, 750/min · scope profiles:write
   *
   * @param id Id of a profile.
   * @see https://developers.klaviyo.com/en/reference/update_profile
   */
  update(
    id: string,
    body: ProfilesUpdateBody,
    options?: RequestOptions<ProfilesUpdateQuery>,
  ): Call<ProfilesUpdateResponse> {
    return this.#core.call(profilesUpdate, id, body, options);
  }

  /**
   * Creates or updates a profile.
   *
   * Answers 201 when the profile is new and 200 when it was known. Absent attributes stay, null clears. At most 100 KB.
   *
   * `POST /api/profile-import` · limit 75/s, 750/min · scope profiles:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_or_update_profile
   */
  upsert(body: ProfilesUpsertBody, options?: RequestOptions<ProfilesUpsertQuery>): Call<ProfilesUpsertResponse> {
    return this.#core.call(profilesUpsert, undefined, body, options);
  }
}

/**
 * `profiles` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createProfiles(options: KlaviyoOptions): ProfilesResource {
  return new ProfilesResource(new ClientCore(vendor, options));
}
