// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  subscriptionsBulkUpdate,
  subscriptionsStartDoubleOptIn,
  subscriptionsSubscribeByEmail,
  subscriptionsUnsubscribeByEmail,
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
  SubscriptionsUnsubscribeByEmailPath,
  SubscriptionsUnsubscribeByEmailResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Subscriptions of many people at once. */
export class SubscriptionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Subscribes or unsubscribes many people.
   *
   * Done in the background. The project must have it switched on.
   *
   * `PUT /subscriptions/{subscriptionGroup}/{subscriptionGroupId}` · limit not published
   *
   * @see https://api.iterable.com/api/docs
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
   * The project must have it switched on.
   *
   * `POST /subscriptions/subscribeToDoubleOptIn` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  startDoubleOptIn(body: SubscriptionsStartDoubleOptInBody, options?: RequestOptions): Call<string> {
    return this.#core.call(subscriptionsStartDoubleOptIn, undefined, body, options);
  }

  /**
   * Subscribes a person by email.
   *
   * Done in the background.
   *
   * `PATCH /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  subscribeByEmail(
    ids: SubscriptionsSubscribeByEmailPath,
    options?: RequestOptions<never>,
  ): Call<SubscriptionsSubscribeByEmailResponse> {
    return this.#core.call(subscriptionsSubscribeByEmail, ids, undefined, options);
  }

  /**
   * Unsubscribes a person by email.
   *
   * Done in the background.
   *
   * `DELETE /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  unsubscribeByEmail(
    ids: SubscriptionsUnsubscribeByEmailPath,
    options?: RequestOptions<never>,
  ): Call<SubscriptionsUnsubscribeByEmailResponse> {
    return this.#core.call(subscriptionsUnsubscribeByEmail, ids, undefined, options);
  }
}

/**
 * `subscriptions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSubscriptions(options: IterableClientOptions): SubscriptionsResource {
  return new SubscriptionsResource(new ClientCore(vendor, options));
}
