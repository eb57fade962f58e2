// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  customersDelete,
  customersFindByEmail,
  customersGetAttributes,
  customersGetMany,
  customersGetSubscriptionPreferences,
  customersIdentify,
  customersListActivities,
  customersListMessages,
  customersListOptOuts,
  customersListRelationships,
  customersListSegments,
  customersMerge,
  customersSearch,
  customersSuppress,
  customersUnsuppress,
  customersUpdateOptOuts,
} from "../operations/customers.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  CustomersDeleteResponse,
  CustomersFindByEmailQuery,
  CustomersFindByEmailResponse,
  CustomersGetAttributesQuery,
  CustomersGetAttributesResponse,
  CustomersGetManyBody,
  CustomersGetManyQuery,
  CustomersGetManyResponse,
  CustomersGetSubscriptionPreferencesQuery,
  CustomersGetSubscriptionPreferencesResponse,
  CustomersIdentifyBody,
  CustomersIdentifyResponse,
  CustomersListActivitiesItem,
  CustomersListActivitiesQuery,
  CustomersListActivitiesResponse,
  CustomersListMessagesItem,
  CustomersListMessagesQuery,
  CustomersListMessagesResponse,
  CustomersListOptOutsQuery,
  CustomersListOptOutsResponse,
  CustomersListRelationshipsItem,
  CustomersListRelationshipsQuery,
  CustomersListRelationshipsResponse,
  CustomersListSegmentsQuery,
  CustomersListSegmentsResponse,
  CustomersMergeBody,
  CustomersMergeResponse,
  CustomersSearchBody,
  CustomersSearchItem,
  CustomersSearchQuery,
  CustomersSearchResponse,
  CustomersSuppressResponse,
  CustomersUnsuppressResponse,
  CustomersUpdateOptOutsBody,
  CustomersUpdateOptOutsQuery,
  CustomersUpdateOptOutsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** People. */
export class CustomersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes a person.
   *
   * Data that is sent for the same id later makes the person again; suppress prevents that.
   *
   * `DELETE /api/v1/customers/{identifier}` · limit 1000/s, 3000 in 3 s
   *
   * @param identifier Your id, an email, or `cio_` and the cio_id. A phone number is taken as an id.
   * @see https://docs.customer.io/integrations/api/track/#operation/delete
   */
  delete(identifier: string, options?: RequestOptions<never>): Call<CustomersDeleteResponse> {
    return this.#core.call(customersDelete, identifier, undefined, options);
  }

  /**
   * Finds people by email.
   *
   * An empty list when nobody has the address.
   *
   * `GET /v1/customers` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/customers/getPeopleEmail/
   */
  findByEmail(query: CustomersFindByEmailQuery, options?: RequestOptions<never>): Call<CustomersFindByEmailResponse> {
    return this.#core.call(customersFindByEmail, undefined, query, options);
  }

  /**
   * Gets a person.
   *
   * The way to get one customer; the Track host has no such call.
   *
   * `GET /v1/customers/{customer_id}/attributes` · limit 10/s
   *
   * @param customerId Your id of the person, or what `id_type` names.
   * @see https://docs.customer.io/integrations/api/app/tag/customers/getPersonAttributes/
   */
  getAttributes(
    customerId: string,
    query?: CustomersGetAttributesQuery,
    options?: RequestOptions<never>,
  ): Call<CustomersGetAttributesResponse> {
    return this.#core.call(customersGetAttributes, customerId, query, options);
  }

  /**
   * Gets up to 100 people.
   *
   * `POST /v1/customers/attributes` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/customers/getPeopleById/
   */
  getMany(body: CustomersGetManyBody, options?: RequestOptions<CustomersGetManyQuery>): Call<CustomersGetManyResponse> {
    return this.#core.call(customersGetMany, undefined, body, options);
  }

  /**
   * Gets a person's subscription preferences.
   *
   * `GET /v1/customers/{customer_id}/subscription_preferences` · limit 10/s
   *
   * @param customerId Your id of the person, or what `id_type` names.
   * @see https://docs.customer.io/integrations/api/app/tag/customers/getPersonSubscriptionPreferences/
   */
  getSubscriptionPreferences(
    customerId: string,
    query?: CustomersGetSubscriptionPreferencesQuery,
    options?: RequestOptions<never> & { headers?: { "Accept-Language"?: string } },
  ): Call<CustomersGetSubscriptionPreferencesResponse> {
    return this.#core.call(customersGetSubscriptionPreferences, customerId, query, options);
  }

  /**
   * Creates or updates a person.
   *
   * Worked on later: a call right after this one may not see the person yet, and a clash of identifiers only shows in the activity log. With a new id and an email that is known, the known person is updated.
   *
   * `PUT /api/v1/customers/{identifier}` · limit 1000/s, 3000 in 3 s
   *
   * @param identifier Your id, an email, or `cio_` and the cio_id. A phone number is taken as an id.
   * @see https://docs.customer.io/integrations/api/track/#operation/identify
   */
  identify(
    identifier: string,
    body?: CustomersIdentifyBody,
    options?: RequestOptions,
  ): Call<CustomersIdentifyResponse> {
    return this.#core.call(customersIdentify, identifier, body, options);
  }

  /**
   * Lists what a person did and got.
   *
   * Only the last 30 days are sure to be there.
   *
   * `GET /v1/customers/{customer_id}/activities` · limit 10/s
   *
   * @param customerId Your id of the person, or what `id_type` names.
   * @see https://docs.customer.io/integrations/api/app/tag/customers/getPersonActivities/
   */
  listActivities(
    customerId: string,
    query?: CustomersListActivitiesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CustomersListActivitiesItem, CustomersListActivitiesResponse> {
    return new PagedCall(this.#core, customersListActivities, customerId, query, options);
  }

  /**
   * Lists the messages that a person got.
   *
   * The last 6 months unless a window is given, at most 12 months; more is cut without a word.
   *
   * `GET /v1/customers/{customer_id}/messages` · limit 10/s
   *
   * @param customerId Your id of the person, or what `id_type` names.
   * @see https://docs.customer.io/integrations/api/app/tag/customers/getPersonMessages/
   */
  listMessages(
    customerId: string,
    query?: CustomersListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CustomersListMessagesItem, CustomersListMessagesResponse> {
    return new PagedCall(this.#core, customersListMessages, customerId, query, options);
  }

  /**
   * Lists the numbers that a person does not want to hear from.
   *
   * `GET /v1/customers/{customer_id}/optouts` · limit 10/s
   *
   * @param customerId Your id of the person, or what `id_type` names.
   * @see https://docs.customer.io/integrations/api/app/tag/customers/
   */
  listOptOuts(
    customerId: string,
    query?: CustomersListOptOutsQuery,
    options?: RequestOptions<never>,
  ): Call<CustomersListOptOutsResponse> {
    return this.#core.call(customersListOptOuts, customerId, query, options);
  }

  /**
   * Lists the objects that a person is tied to.
   *
   * `GET /v1/customers/{customer_id}/relationships` · limit 10/s
   *
   * @param customerId Your id of the person, or what `id_type` names.
   * @see https://docs.customer.io/integrations/api/app/tag/customers/getPersonRelationships/
   */
  listRelationships(
    customerId: string,
    query?: CustomersListRelationshipsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CustomersListRelationshipsItem, CustomersListRelationshipsResponse> {
    return new PagedCall(this.#core, customersListRelationships, customerId, query, options);
  }

  /**
   * Lists the segments of a person.
   *
   * `GET /v1/customers/{customer_id}/segments` · limit 10/s
   *
   * @param customerId Your id of the person, or what `id_type` names.
   * @see https://docs.customer.io/integrations/api/app/tag/customers/getPersonSegments/
   */
  listSegments(
    customerId: string,
    query?: CustomersListSegmentsQuery,
    options?: RequestOptions<never>,
  ): Call<CustomersListSegmentsResponse> {
    return this.#core.call(customersListSegments, customerId, query, options);
  }

  /**
   * Merges one person into another.
   *
   * Cannot be undone: the secondary person is deleted for good. Wait some seconds after an identify, or the person may not be there yet.
   *
   * `POST /api/v1/merge_customers` · limit 1000/s, 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/track/#operation/merge
   */
  merge(body: CustomersMergeBody, options?: RequestOptions): Call<CustomersMergeResponse> {
    return this.#core.call(customersMerge, undefined, body, options);
  }

  /**
   * Searches people by segment and attribute.
   *
   * `POST /v1/customers` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/customers/getPeopleFilter/
   */
  search(
    body: CustomersSearchBody,
    options?: RequestOptions<CustomersSearchQuery>,
  ): PagedCall<CustomersSearchItem, CustomersSearchResponse> {
    return new PagedCall(this.#core, customersSearch, undefined, body, options);
  }

  /**
   * Deletes a person for good and refuses later data for the same id.
   *
   * The profile cannot be had back; unsuppress only lets new data in.
   *
   * `POST /api/v1/customers/{identifier}/suppress` · limit 1000/s, 3000 in 3 s
   *
   * @param identifier Your id, an email, or `cio_` and the cio_id. A phone number is taken as an id.
   * @see https://docs.customer.io/integrations/api/track/#operation/suppress
   */
  suppress(identifier: string, options?: RequestOptions<never>): Call<CustomersSuppressResponse> {
    return this.#core.call(customersSuppress, identifier, undefined, options);
  }

  /**
   * Allows data for a suppressed id again.
   *
   * What was deleted does not come back.
   *
   * `POST /api/v1/customers/{identifier}/unsuppress` · limit 1000/s, 3000 in 3 s
   *
   * @param identifier Your id, an email, or `cio_` and the cio_id. A phone number is taken as an id.
   * @see https://docs.customer.io/integrations/api/track/#operation/unsuppress
   */
  unsuppress(identifier: string, options?: RequestOptions<never>): Call<CustomersUnsuppressResponse> {
    return this.#core.call(customersUnsuppress, identifier, undefined, options);
  }

  /**
   * Changes the numbers that a person does not want to hear from.
   *
   * `PUT /v1/customers/{customer_id}/optouts` · limit 10/s
   *
   * @param customerId Your id of the person, or what `id_type` names.
   * @see https://docs.customer.io/integrations/api/app/tag/customers/updatePersonOptouts/
   */
  updateOptOuts(
    customerId: string,
    body: CustomersUpdateOptOutsBody,
    options?: RequestOptions<CustomersUpdateOptOutsQuery>,
  ): Call<CustomersUpdateOptOutsResponse> {
    return this.#core.call(customersUpdateOptOuts, customerId, body, options);
  }
}

/**
 * `customers` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCustomers(options: CustomerIoOptions): CustomersResource {
  return new CustomersResource(new ClientCore(vendor, options));
}
