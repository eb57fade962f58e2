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
  clientSideBulkCreateEvents,
  clientSideCreateBackInStockSubscription,
  clientSideCreateEvent,
  clientSideCreatePushToken,
  clientSideCreateReview,
  clientSideCreateSubscription,
  clientSideGetIpAllowlist,
  clientSideListGeofences,
  clientSideListReviews,
  clientSideQueryReviewValues,
  clientSideUnregisterPushToken,
  clientSideUpsertProfile,
} from "../operations/client-side.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ClientSideBulkCreateEventsBody,
  ClientSideCreateAllEventsBody,
  ClientSideCreateAllEventsItem,
  ClientSideCreateBackInStockSubscriptionBody,
  ClientSideCreateEventBody,
  ClientSideCreatePushTokenBody,
  ClientSideCreateReviewBody,
  ClientSideCreateSubscriptionBody,
  ClientSideGetIpAllowlistQuery,
  ClientSideGetIpAllowlistResponse,
  ClientSideListGeofencesItem,
  ClientSideListGeofencesQuery,
  ClientSideListGeofencesResponse,
  ClientSideListReviewsItem,
  ClientSideListReviewsQuery,
  ClientSideListReviewsResponse,
  ClientSideQueryReviewValuesItem,
  ClientSideQueryReviewValuesQuery,
  ClientSideQueryReviewValuesResponse,
  ClientSideUnregisterPushTokenBody,
  ClientSideUpsertProfileBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Calls for browsers and apps, with the public company id. */
export class ClientSideResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Tracks events of one profile from a browser or an app.
   *
   * Up to 1000 events. For browsers and apps, with the public company id; not for servers. A repeated `unique_id` may have the whole request refused, so that it is filled in and the call is never repeated.
   *
   * `POST /client/event-bulk-create` · limit 10/s, 150/min
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_create_client_events
   */
  bulkCreateEvents(body: ClientSideBulkCreateEventsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideBulkCreateEvents, undefined, body, options);
  }

  /**
   * Sends any number of items through `clientSide.bulkCreateEvents`, up to 1,000 items a request.
   *
   * Of each request: Up to 1000 events. For browsers and apps, with the public company id; not for servers. A repeated `unique_id` may have the whole request refused, so that it is filled in and the call is never repeated.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /client/event-bulk-create` · limit 10/s, 150/min
   *
   * @param items read as they are sent, never all at once
   * @param options `body` is what every request has beside its items
   * @see https://developers.klaviyo.com/en/reference/bulk_create_client_events
   */
  createAllEvents(
    items: AsyncIterable<ClientSideCreateAllEventsItem> | Iterable<ClientSideCreateAllEventsItem>,
    options: BulkOptions<ClientSideCreateAllEventsBody> & { body: ClientSideCreateAllEventsBody },
  ): BulkRun<ClientSideCreateAllEventsItem, undefined> {
    return new BulkRun(this.#core, clientSideBulkCreateEvents, undefined, items, options);
  }

  /**
   * Asks from a browser or an app to be told when a variant is back in stock.
   *
   * For browsers and apps, with the public company id; not for servers.
   *
   * `POST /client/back-in-stock-subscriptions` · limit 350/s, 3500/min
   *
   * @see https://developers.klaviyo.com/en/reference/create_client_back_in_stock_subscription
   */
  createBackInStockSubscription(
    body: ClientSideCreateBackInStockSubscriptionBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(clientSideCreateBackInStockSubscription, undefined, body, options);
  }

  /**
   * Tracks an event from a browser or an app.
   *
   * For browsers and apps, with the public company id; not for servers. Answers 202 even when identifiers are ignored.
   *
   * `POST /client/events` · limit 350/s, 3500/min
   *
   * @see https://developers.klaviyo.com/en/reference/create_client_event
   */
  createEvent(body: ClientSideCreateEventBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideCreateEvent, undefined, body, options);
  }

  /**
   * Registers a device for push messages from an app.
   *
   * For browsers and apps, with the public company id; not for servers. Answers 202 even when identifiers are ignored.
   *
   * `POST /client/push-tokens` · limit 150/s, 1400/min
   *
   * @see https://developers.klaviyo.com/en/reference/create_client_push_token
   */
  createPushToken(body: ClientSideCreatePushTokenBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideCreatePushToken, undefined, body, options);
  }

  /**
   * Sends a review from a browser.
   *
   * Queued. For browsers, with the public company id; not for servers.
   *
   * `POST /client/reviews` · limit 10/s, 150/min
   *
   * @see https://developers.klaviyo.com/en/reference/create_client_review
   */
  createReview(body: ClientSideCreateReviewBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideCreateReview, undefined, body, options);
  }

  /**
   * Subscribes a profile from a browser or an app.
   *
   * For browsers and apps, with the public company id; not for servers. Answers 202 even when identifiers are ignored.
   *
   * `POST /client/subscriptions` · limit 350/s, 750/min
   *
   * @see https://developers.klaviyo.com/en/reference/create_client_subscription
   */
  createSubscription(body: ClientSideCreateSubscriptionBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideCreateSubscription, undefined, body, options);
  }

  /**
   * Returns the addresses that Klaviyo calls from.
   *
   * `GET /client/ip-allowlists/{id}` · limit 75/s, 750/min
   *
   * @param id Id of the allowlist.
   * @see https://developers.klaviyo.com/en/reference/get_client_ip_allowlist
   */
  getIpAllowlist(
    id: string,
    query?: ClientSideGetIpAllowlistQuery,
    options?: RequestOptions<never>,
  ): Call<ClientSideGetIpAllowlistResponse> {
    return this.#core.call(clientSideGetIpAllowlist, id, query, options);
  }

  /**
   * Lists geofences for an app.
   *
   * Filters go into a header here. For apps, with the public company id; not for servers.
   *
   * `GET /client/geofences` · limit 3/s, 60/min
   *
   * @see https://developers.klaviyo.com/en/reference/get_client_geofences
   */
  listGeofences(
    query?: ClientSideListGeofencesQuery,
    options?: RequestOptions<never> & { headers?: { "X-Klaviyo-API-Filters"?: string } },
  ): PagedCall<ClientSideListGeofencesItem, ClientSideListGeofencesResponse> {
    return new PagedCall(this.#core, clientSideListGeofences, undefined, query, options);
  }

  /**
   * Lists reviews for a browser.
   *
   * For shops that show them in a browser, with the public company id. E-mail addresses are left out.
   *
   * `GET /client/reviews` · limit 10/s, 150/min
   *
   * @see https://developers.klaviyo.com/en/reference/get_client_reviews
   */
  listReviews(
    query?: ClientSideListReviewsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ClientSideListReviewsItem, ClientSideListReviewsResponse> {
    return new PagedCall(this.#core, clientSideListReviews, undefined, query, options);
  }

  /**
   * Reads ratings and counts of reviews.
   *
   * For shops that show them in a browser, with the public company id.
   *
   * `GET /client/review-values-reports` · limit 10/s, 150/min
   *
   * @see https://developers.klaviyo.com/en/reference/get_client_review_values_reports
   */
  queryReviewValues(
    query: ClientSideQueryReviewValuesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ClientSideQueryReviewValuesItem, ClientSideQueryReviewValuesResponse> {
    return new PagedCall(this.#core, clientSideQueryReviewValues, undefined, query, options);
  }

  /**
   * Takes back the push token of a device.
   *
   * For apps, with the public company id; not for servers.
   *
   * `POST /client/push-token-unregister` · limit 10/s, 150/min
   *
   * @see https://developers.klaviyo.com/en/reference/unregister_client_push_token
   */
  unregisterPushToken(body: ClientSideUnregisterPushTokenBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideUnregisterPushToken, undefined, body, options);
  }

  /**
   * Creates or updates a profile from a browser or an app.
   *
   * Answers 202 even when changes of identifiers are ignored. For browsers and apps, with the public company id; servers call profiles.upsert.
   *
   * `POST /client/profiles` · limit 350/s, 3500/min
   *
   * @see https://developers.klaviyo.com/en/reference/create_client_profile
   */
  upsertProfile(body: ClientSideUpsertProfileBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideUpsertProfile, undefined, body, options);
  }
}

/**
 * `clientSide` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createClientSide(options: KlaviyoOptions): ClientSideResource {
  return new ClientSideResource(new ClientCore(vendor, options));
}
