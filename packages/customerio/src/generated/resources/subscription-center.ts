// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  subscriptionCenterGetToken,
  subscriptionCenterListChannels,
  subscriptionCenterListTopics,
} from "../operations/subscription-center.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  SubscriptionCenterGetTokenResponse,
  SubscriptionCenterListChannelsResponse,
  SubscriptionCenterListTopicsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Topics, channels and preferences pages. */
export class SubscriptionCenterResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Makes a link to a person's preferences page.
   *
   * The link works for 24 hours.
   *
   * `GET /v1/subscription_center/{customer_id}/token` · limit 10/s
   *
   * @param customerId Your id or the email of the person.
   * @see https://docs.customer.io/integrations/api/app/tag/subscription-center/getSubscriptionCenterToken/
   */
  getToken(
    customerId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SubscriptionCenterGetTokenResponse> {
    return this.#core.call(subscriptionCenterGetToken, customerId, query, options);
  }

  /**
   * Lists the channels that people can subscribe to.
   *
   * `GET /v1/subscription_channels` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/subscription-center/
   */
  listChannels(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SubscriptionCenterListChannelsResponse> {
    return this.#core.call(subscriptionCenterListChannels, undefined, query, options);
  }

  /**
   * Lists the topics that people can subscribe to.
   *
   * `GET /v1/subscription_topics` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/subscription-center/getTopics/
   */
  listTopics(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SubscriptionCenterListTopicsResponse> {
    return this.#core.call(subscriptionCenterListTopics, undefined, query, options);
  }
}

/**
 * `subscriptionCenter` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSubscriptionCenter(options: CustomerIoOptions): SubscriptionCenterResource {
  return new SubscriptionCenterResource(new ClientCore(vendor, options));
}
