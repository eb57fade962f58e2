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
   * A purchase with the id of an earlier one updates it. Clears the user's cart.
   *
   * `POST /commerce/trackPurchase` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  trackPurchase(body: CommerceTrackPurchaseBody, options?: RequestOptions): Call<CommerceTrackPurchaseResponse> {
    return this.#core.call(commerceTrackPurchase, undefined, body, options);
  }

  /**
   * Replaces the cart of a user.
   *
   * `POST /commerce/updateCart` · limit not published
   *
   * @see https://api.iterable.com/api/docs
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
