// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  subscriptionGroupsGetStatus,
  subscriptionGroupsListForUser,
  subscriptionGroupsSetStatus,
  subscriptionGroupsSetStatuses,
} from "../operations/subscription-groups.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  SubscriptionGroupsGetStatusQuery,
  SubscriptionGroupsGetStatusResponse,
  SubscriptionGroupsListForUserItem,
  SubscriptionGroupsListForUserQuery,
  SubscriptionGroupsListForUserResponse,
  SubscriptionGroupsSetStatusBody,
  SubscriptionGroupsSetStatusesBody,
  SubscriptionGroupsSetStatusesResponse,
  SubscriptionGroupsSetStatusForAllBody,
  SubscriptionGroupsSetStatusForAllItem,
  SubscriptionGroupsSetStatusResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Subscription groups of email, SMS and WhatsApp. */
export class SubscriptionGroupsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads users' state in a subscription group.
   *
   * Needs at least one identifier; external_id wins, and email with phone is refused without it.
   *
   * `GET /subscription/status/get` · limit 250000/h · scope subscription.status.get
   *
   * @see https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_group_status
   */
  getStatus(
    query: SubscriptionGroupsGetStatusQuery,
    options?: RequestOptions<never>,
  ): Call<SubscriptionGroupsGetStatusResponse> {
    return this.#core.call(subscriptionGroupsGetStatus, undefined, query, options);
  }

  /**
   * Lists users with all their subscription groups.
   *
   * Needs at least one identifier.
   *
   * `GET /subscription/user/status` · limit 250000/h · scope subscription.groups.get
   *
   * @see https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_groups
   */
  listForUser(
    query?: SubscriptionGroupsListForUserQuery,
    options?: RequestOptions<never>,
  ): PagedCall<SubscriptionGroupsListForUserItem, SubscriptionGroupsListForUserResponse> {
    return new PagedCall(this.#core, subscriptionGroupsListForUser, undefined, query, options);
  }

  /**
   * Sets users' state in a subscription group.
   *
   * email for email groups, phone for SMS and RCS groups, external_id for both.
   *
   * `POST /subscription/status/set` · limit 5000/min · scope subscription.status.set
   *
   * @see https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status
   */
  setStatus(
    body: SubscriptionGroupsSetStatusBody,
    options?: RequestOptions,
  ): Call<SubscriptionGroupsSetStatusResponse> {
    return this.#core.call(subscriptionGroupsSetStatus, undefined, body, options);
  }

  /**
   * Sends any number of items through `subscriptionGroups.setStatus`, up to 50 items of one kind and 4 MB a request.
   *
   * Of each request: email for email groups, phone for SMS and RCS groups, external_id for both.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /subscription/status/set` · limit 5000/min · scope subscription.status.set
   *
   * @param items read as they are sent, never all at once
   * @param options `body` is what every request has beside its items
   * @see https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status
   */
  setStatusForAll(
    items: AsyncIterable<SubscriptionGroupsSetStatusForAllItem> | Iterable<SubscriptionGroupsSetStatusForAllItem>,
    options: BulkOptions<SubscriptionGroupsSetStatusForAllBody> & { body: SubscriptionGroupsSetStatusForAllBody },
  ): BulkRun<SubscriptionGroupsSetStatusForAllItem, SubscriptionGroupsSetStatusResponse> {
    return new BulkRun(this.#core, subscriptionGroupsSetStatus, undefined, items, options);
  }

  /**
   * Sets users' state in several subscription groups.
   *
   * Up to 50 users a group.
   *
   * `POST /v2/subscription/status/set` · limit 5000/min · scope subscription.status.set
   *
   * @see https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status_v2
   */
  setStatuses(
    body: SubscriptionGroupsSetStatusesBody,
    options?: RequestOptions,
  ): Call<SubscriptionGroupsSetStatusesResponse> {
    return this.#core.call(subscriptionGroupsSetStatuses, undefined, body, options);
  }
}

/**
 * `subscriptionGroups` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSubscriptionGroups(options: BrazeOptions): SubscriptionGroupsResource {
  return new SubscriptionGroupsResource(new ClientCore(vendor, options));
}
