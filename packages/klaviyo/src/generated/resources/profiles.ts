// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  type PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  profilesBulkImport,
  profilesBulkSubscribe,
  profilesBulkUnsubscribe,
  profilesCreate,
  profilesGet,
  profilesGetBulkImportJob,
  profilesList,
  profilesListBulkImportJobErrors,
  profilesUpdate,
  profilesUpsert,
} from "../operations/profiles.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ProfilesBulkImportBody,
  ProfilesBulkImportQuery,
  ProfilesBulkImportResponse,
  ProfilesBulkSubscribeBody,
  ProfilesBulkUnsubscribeBody,
  ProfilesCreateBody,
  ProfilesCreateQuery,
  ProfilesCreateResponse,
  ProfilesGetBulkImportJobQuery,
  ProfilesGetBulkImportJobResponse,
  ProfilesGetQuery,
  ProfilesGetResponse,
  ProfilesImportAllBody,
  ProfilesImportAllItem,
  ProfilesListBulkImportJobErrorsItem,
  ProfilesListBulkImportJobErrorsQuery,
  ProfilesListBulkImportJobErrorsResponse,
  ProfilesListItem,
  ProfilesListQuery,
  ProfilesListResponse,
  ProfilesSubscribeAllBody,
  ProfilesSubscribeAllItem,
  ProfilesUnsubscribeEachBody,
  ProfilesUnsubscribeEachItem,
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
   * Records consent, lifts suppressions and, by the list's setting, mails for confirmation. Up to 1000 profiles. Klaviyo reports no refusals of single profiles.
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
   * Of each request: Records consent, lifts suppressions and, by the list's setting, mails for confirmation. Up to 1000 profiles. Klaviyo reports no refusals of single profiles.
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
   * @param id Id of the profile.
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
   * @param jobId Id of the job.
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
   * Lists profiles.
   *
   * To look one up by e-mail address, filter with equals(email,"user@example.com").
   *
   * `GET /api/profiles` · limit 75/s, 750/min; 10/s, 150/min when `additional-fields[profile]` holds predictive_analytics · scope profiles:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_profiles
   */
  list(query?: ProfilesListQuery, options?: RequestOptions<never>): PagedCall<ProfilesListItem, ProfilesListResponse> {
    return this.#core.list(profilesList, undefined, query, options);
  }

  /**
   * Lists the profiles that an import refused.
   *
   * `GET /api/profile-bulk-import-jobs/{id}/import-errors` · limit 10/s, 150/min · scope profiles:read
   *
   * @param id Id of the job.
   * @see https://developers.klaviyo.com/en/reference/get_errors_for_bulk_import_profiles_job
   */
  listBulkImportJobErrors(
    id: string,
    query?: ProfilesListBulkImportJobErrorsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ProfilesListBulkImportJobErrorsItem, ProfilesListBulkImportJobErrorsResponse> {
    return this.#core.list(profilesListBulkImportJobErrors, id, query, options);
  }

  /**
   * Updates a profile.
   *
   * Absent attributes stay, null clears. A profile is at most 100 KB.
   *
   * `PATCH /api/profiles/{id}` · limit 75/s, 750/min · scope profiles:write
   *
   * @param id Id of the profile.
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
