// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  subscriptionsBulkUpdate,
  subscriptionsStartDoubleOptIn,
  subscriptionsSubscribeByEmail,
  subscriptionsSubscribeByUserId,
  subscriptionsUnsubscribeByEmail,
  subscriptionsUnsubscribeByUserId,
} from "../operations/subscriptions.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  SubscriptionsBulkUpdateBody,
  SubscriptionsBulkUpdatePath,
  SubscriptionsBulkUpdateQuery,
  SubscriptionsBulkUpdateResponse,
  SubscriptionsStartDoubleOptInBody,
  SubscriptionsSubscribeByEmailPath,
  SubscriptionsSubscribeByEmailResponse,
  SubscriptionsSubscribeByUserIdPath,
  SubscriptionsSubscribeByUserIdResponse,
  SubscriptionsUnsubscribeByEmailPath,
  SubscriptionsUnsubscribeByEmailResponse,
  SubscriptionsUnsubscribeByUserIdPath,
  SubscriptionsUnsubscribeByUserIdResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Subscriptions of people, one by one and many at once. */
export class SubscriptionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Subscribes or unsubscribes many people.
   *
   * Done in the background. Your customer success manager switches it on, otherwise 404.
   *
   * `PUT /subscriptions/{subscriptionGroup}/{subscriptionGroupId}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#subscriptions_Bulk_subscription_action
   */
  bulkUpdate(
    ids: SubscriptionsBulkUpdatePath,
    body: SubscriptionsBulkUpdateBody,
    options: RequestOptions<SubscriptionsBulkUpdateQuery> & { query: SubscriptionsBulkUpdateQuery },
  ): Call<SubscriptionsBulkUpdateResponse> {
    return this.#core.call(subscriptionsBulkUpdate, ids, body, options);
  }

  /**
   * Asks a person to confirm a subscription.
   *
   * Subscribed when the person answers. For SMS message types with double opt-in. Replies and most errors are plain text. Your customer success manager switches it on, otherwise 404.
   *
   * `POST /subscriptions/subscribeToDoubleOptIn` · limit not published
   *
   * @see https://api.iterable.com/api/docs#subscriptions_subscribeSingleUserToDoubleOptIn
   */
  startDoubleOptIn(body: SubscriptionsStartDoubleOptInBody, options?: RequestOptions): Call<string> {
    return this.#core.call(subscriptionsStartDoubleOptIn, undefined, body, options);
  }

  /**
   * Subscribes a person by email.
   *
   * Done in the background. Your customer success manager switches it on, otherwise 404.
   *
   * `PATCH /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#subscriptions_subscribeSingleUser
   */
  subscribeByEmail(
    ids: SubscriptionsSubscribeByEmailPath,
    options?: RequestOptions<never>,
  ): Call<SubscriptionsSubscribeByEmailResponse> {
    return this.#core.call(subscriptionsSubscribeByEmail, ids, undefined, options);
  }

  /**
   * Subscribes a person by your id.
   *
   * Done in the background. Your customer success manager switches it on, otherwise 404.
   *
   * `PATCH /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#subscriptions_subscribeSingleUserByUserId
   */
  subscribeByUserId(
    ids: SubscriptionsSubscribeByUserIdPath,
    options?: RequestOptions<never>,
  ): Call<SubscriptionsSubscribeByUserIdResponse> {
    return this.#core.call(subscriptionsSubscribeByUserId, ids, undefined, options);
  }

  /**
   * Unsubscribes a person by email.
   *
   * Done in the background. Your customer success manager switches it on, otherwise 404.
   *
   * `DELETE /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#subscriptions_unsubscribeSingleUser
   */
  unsubscribeByEmail(
    ids: SubscriptionsUnsubscribeByEmailPath,
    options?: RequestOptions<never>,
  ): Call<SubscriptionsUnsubscribeByEmailResponse> {
    return this.#core.call(subscriptionsUnsubscribeByEmail, ids, undefined, options);
  }

  /**
   * Unsubscribes a person by your id.
   *
   * Done in the background. Your customer success manager switches it on, otherwise 404.
   *
   * `DELETE /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#subscriptions_unsubscribeSingleUserByUserId
   */
  unsubscribeByUserId(
    ids: SubscriptionsUnsubscribeByUserIdPath,
    options?: RequestOptions<never>,
  ): Call<SubscriptionsUnsubscribeByUserIdResponse> {
    return this.#core.call(subscriptionsUnsubscribeByUserId, ids, undefined, options);
  }
}

/**
 * `subscriptions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSubscriptions(options: IterableClientOptions): SubscriptionsResource {
  return new SubscriptionsResource(new ClientCore(vendor, options));
}
