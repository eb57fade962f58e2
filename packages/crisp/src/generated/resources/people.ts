// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  peopleAddEvent,
  peopleCreate,
  peopleDelete,
  peopleExists,
  peopleExport,
  peopleGet,
  peopleGetData,
  peopleGetStatistics,
  peopleGetSubscription,
  peopleImport,
  peopleList,
  peopleListCampaigns,
  peopleListConversations,
  peopleListEvents,
  peopleSave,
  peopleSaveData,
  peopleUpdate,
  peopleUpdateData,
  peopleUpdateSubscription,
} from "../operations/people.ts";
import type { CrispOptions } from "../options.ts";
import type {
  PeopleAddEventBody,
  PeopleAddEventResponse,
  PeopleCreateBody,
  PeopleCreateResponse,
  PeopleDeleteResponse,
  PeopleExportResponse,
  PeopleGetDataResponse,
  PeopleGetResponse,
  PeopleGetStatisticsResponse,
  PeopleGetSubscriptionResponse,
  PeopleImportBody,
  PeopleImportResponse,
  PeopleListCampaignsItem,
  PeopleListCampaignsQuery,
  PeopleListCampaignsResponse,
  PeopleListConversationsItem,
  PeopleListConversationsQuery,
  PeopleListConversationsResponse,
  PeopleListEventsItem,
  PeopleListEventsQuery,
  PeopleListEventsResponse,
  PeopleListItem,
  PeopleListQuery,
  PeopleListResponse,
  PeopleSaveBody,
  PeopleSaveDataBody,
  PeopleSaveDataResponse,
  PeopleSaveResponse,
  PeopleUpdateBody,
  PeopleUpdateDataBody,
  PeopleUpdateDataResponse,
  PeopleUpdateResponse,
  PeopleUpdateSubscriptionBody,
  PeopleUpdateSubscriptionResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Profiles of visitors, apart from their conversations. */
export class PeopleResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds an event to the timeline of a profile.
   *
   * Not safe to repeat.
   *
   * `POST /website/{website_id}/people/events/{people_id}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#add-a-people-event
   */
  addEvent(
    peopleId: string,
    body: PeopleAddEventBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleAddEventResponse> {
    return this.#core.call(peopleAddEvent, peopleId, body, options);
  }

  /**
   * Creates a profile.
   *
   * An email address that another profile has answers 409 people_exists.
   *
   * `POST /website/{website_id}/people/profile` · limit 5000/day, more by plan; not published · scope website:people:profiles write
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#add-new-people-profile
   */
  create(body: PeopleCreateBody, options?: RequestOptions & { websiteId?: string }): Call<PeopleCreateResponse> {
    return this.#core.call(peopleCreate, undefined, body, options);
  }

  /**
   * Deletes a profile.
   *
   * `DELETE /website/{website_id}/people/profile/{people_id}` · limit 5000/day, more by plan; not published · scope website:people:profiles write
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#remove-people-profile
   */
  delete(peopleId: string, options?: RequestOptions<never> & { websiteId?: string }): Call<PeopleDeleteResponse> {
    return this.#core.call(peopleDelete, peopleId, undefined, options);
  }

  /**
   * Tells whether a profile exists.
   *
   * Probable scope: `website:people:profiles read`.
   *
   * `HEAD /website/{website_id}/people/profile/{people_id}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-people-profile-exists
   */
  exists(
    peopleId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(peopleExists, peopleId, query, options);
  }

  /**
   * Asks for an export of all profiles.
   *
   * User tokens only. The reply has no file.
   *
   * `POST /website/{website_id}/people/export/profiles` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#export-people-profiles
   */
  export(options?: RequestOptions<never> & { websiteId?: string }): Call<PeopleExportResponse> {
    return this.#core.call(peopleExport, undefined, undefined, options);
  }

  /**
   * Gets a profile.
   *
   * `GET /website/{website_id}/people/profile/{people_id}` · limit 5000/day, more by plan; not published · scope website:people:profiles read
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-people-profile
   */
  get(
    peopleId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PeopleGetResponse> {
    return this.#core.call(peopleGet, peopleId, query, options);
  }

  /**
   * Gets the custom data of a profile.
   *
   * Probable scope: `website:people:data read`.
   *
   * `GET /website/{website_id}/people/data/{people_id}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-people-data
   */
  getData(
    peopleId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PeopleGetDataResponse> {
    return this.#core.call(peopleGetData, peopleId, query, options);
  }

  /**
   * Counts profiles.
   *
   * `GET /website/{website_id}/people/stats` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-people-statistics
   */
  getStatistics(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PeopleGetStatisticsResponse> {
    return this.#core.call(peopleGetStatistics, undefined, query, options);
  }

  /**
   * Tells whether a profile takes emails of campaigns.
   *
   * Probable scope: `website:people:subscriptions read`.
   *
   * `GET /website/{website_id}/people/subscription/{people_id}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-people-subscription-status
   */
  getSubscription(
    peopleId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PeopleGetSubscriptionResponse> {
    return this.#core.call(peopleGetSubscription, peopleId, query, options);
  }

  /**
   * Reads profiles out of a CSV file.
   *
   * User tokens only. Upload it first, by a URL of the namespace processing. Progress comes as the events `people:import:progress` and `people:import:done` of the real-time API.
   *
   * `POST /website/{website_id}/people/import/profiles` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#import-people-profiles
   */
  import(body: PeopleImportBody, options?: RequestOptions & { websiteId?: string }): Call<PeopleImportResponse> {
    return this.#core.call(peopleImport, undefined, body, options);
  }

  /**
   * Lists profiles.
   *
   * `GET /website/{website_id}/people/profiles/{page_number}` · limit 5000/day, more by plan; not published · scope website:people:profiles read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-people-profiles
   */
  list(
    query?: PeopleListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<PeopleListItem, PeopleListResponse> {
    return new PagedCall(this.#core, peopleList, undefined, query, options);
  }

  /**
   * Lists the campaigns that a profile got.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/people/campaigns/{people_id}/list/{page_number}` · limit not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-people-campaigns
   */
  listCampaigns(
    peopleId: string,
    query?: PeopleListCampaignsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<PeopleListCampaignsItem, PeopleListCampaignsResponse> {
    return new PagedCall(this.#core, peopleListCampaigns, peopleId, query, options);
  }

  /**
   * Lists the session ids of a profile.
   *
   * `GET /website/{website_id}/people/conversations/{people_id}/list/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-people-conversations
   */
  listConversations(
    peopleId: string,
    query?: PeopleListConversationsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<PeopleListConversationsItem, PeopleListConversationsResponse> {
    return new PagedCall(this.#core, peopleListConversations, peopleId, query, options);
  }

  /**
   * Lists the timeline of a profile.
   *
   * `GET /website/{website_id}/people/events/{people_id}/list/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-people-events
   */
  listEvents(
    peopleId: string,
    query?: PeopleListEventsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<PeopleListEventsItem, PeopleListEventsResponse> {
    return new PagedCall(this.#core, peopleListEvents, peopleId, query, options);
  }

  /**
   * Saves a whole profile over the old one.
   *
   * What is left out is lost. To create a profile use create, to change parts of one use update; whether this creates a missing one is not documented. Probable scope: `website:people:profiles write`.
   *
   * `PUT /website/{website_id}/people/profile/{people_id}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-people-profile
   */
  save(
    peopleId: string,
    body: PeopleSaveBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleSaveResponse> {
    return this.#core.call(peopleSave, peopleId, body, options);
  }

  /**
   * Saves the whole custom data of a profile over the old one.
   *
   * What is left out is lost. Probable scope: `website:people:data write`.
   *
   * `PUT /website/{website_id}/people/data/{people_id}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-people-data
   */
  saveData(
    peopleId: string,
    body: PeopleSaveDataBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleSaveDataResponse> {
    return this.#core.call(peopleSaveData, peopleId, body, options);
  }

  /**
   * Changes parts of a profile.
   *
   * `PATCH /website/{website_id}/people/profile/{people_id}` · limit 5000/day, more by plan; not published · scope website:people:profiles write
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-people-profile
   */
  update(
    peopleId: string,
    body: PeopleUpdateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleUpdateResponse> {
    return this.#core.call(peopleUpdate, peopleId, body, options);
  }

  /**
   * Changes parts of the custom data of a profile.
   *
   * Probable scope: `website:people:data write`.
   *
   * `PATCH /website/{website_id}/people/data/{people_id}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-people-data
   */
  updateData(
    peopleId: string,
    body: PeopleUpdateDataBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleUpdateDataResponse> {
    return this.#core.call(peopleUpdateData, peopleId, body, options);
  }

  /**
   * Says whether a profile takes emails of campaigns.
   *
   * Probable scope: `website:people:subscriptions write`.
   *
   * `PATCH /website/{website_id}/people/subscription/{people_id}` · limit 5000/day, more by plan; not published
   *
   * @param peopleId Id of the profile, or its email address.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-people-subscription-status
   */
  updateSubscription(
    peopleId: string,
    body: PeopleUpdateSubscriptionBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleUpdateSubscriptionResponse> {
    return this.#core.call(peopleUpdateSubscription, peopleId, body, options);
  }
}

/**
 * `people` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPeople(options: CrispOptions): PeopleResource {
  return new PeopleResource(new ClientCore(vendor, options));
}
