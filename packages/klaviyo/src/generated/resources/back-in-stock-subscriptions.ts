// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { backInStockSubscriptionsCreate } from "../operations/back-in-stock-subscriptions.ts";
import type { KlaviyoOptions } from "../options.ts";
import type { BackInStockSubscriptionsCreateBody } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Profiles that wait for a variant. */
export class BackInStockSubscriptionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Tells profiles when a variant is back in stock.
   *
   * Queued. Give the profile by id or by its identifiers; the variant is given as a relationship.
   *
   * `POST /api/back-in-stock-subscriptions` · limit 350/s, 3500/min · scope catalogs:write, profiles:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_back_in_stock_subscription
   */
  create(body: BackInStockSubscriptionsCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(backInStockSubscriptionsCreate, undefined, body, options);
  }
}

/**
 * `backInStockSubscriptions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createBackInStockSubscriptions(options: KlaviyoOptions): BackInStockSubscriptionsResource {
  return new BackInStockSubscriptionsResource(new ClientCore(vendor, options));
}
