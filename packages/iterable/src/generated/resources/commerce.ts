// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { commerceTrackPurchase, commerceUpdateCart } from "../operations/commerce.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  CommerceTrackPurchaseBody,
  CommerceTrackPurchaseResponse,
  CommerceUpdateCartBody,
  CommerceUpdateCartResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Purchases and carts. */
export class CommerceResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Records a purchase.
   *
   * Empties the cart of the user and creates or updates the user. A purchase with the id of an earlier one updates it. createdAt is in seconds.
   *
   * `POST /commerce/trackPurchase` · limit not published
   *
   * @see https://api.iterable.com/api/docs#commerce_trackPurchase
   */
  trackPurchase(body: CommerceTrackPurchaseBody, options?: RequestOptions): Call<CommerceTrackPurchaseResponse> {
    return this.#core.call(commerceTrackPurchase, undefined, body, options);
  }

  /**
   * Replaces the cart of a user.
   *
   * Creates or updates the user too.
   *
   * `POST /commerce/updateCart` · limit not published
   *
   * @see https://api.iterable.com/api/docs#commerce_updateCart
   */
  updateCart(body: CommerceUpdateCartBody, options?: RequestOptions): Call<CommerceUpdateCartResponse> {
    return this.#core.call(commerceUpdateCart, undefined, body, options);
  }
}

/**
 * `commerce` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCommerce(options: IterableClientOptions): CommerceResource {
  return new CommerceResource(new ClientCore(vendor, options));
}
