// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { deliveriesUnsubscribe } from "../operations/deliveries.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { DeliveriesUnsubscribeBody, DeliveriesUnsubscribeResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Single messages that went to a person. */
export class DeliveriesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Unsubscribes the person who got a delivery.
   *
   * Needs no credential; the delivery id is the proof. For unsubscribe pages of your own.
   *
   * `POST /unsubscribe/{delivery_id}` · limit 1000/s, 3000 in 3 s
   *
   * @param deliveryId Id of the delivery.
   * @see https://docs.customer.io/integrations/api/track/#operation/unsubscribe
   */
  unsubscribe(
    deliveryId: string,
    body: DeliveriesUnsubscribeBody,
    options?: RequestOptions,
  ): Call<DeliveriesUnsubscribeResponse> {
    return this.#core.call(deliveriesUnsubscribe, deliveryId, body, options);
  }
}

/**
 * `deliveries` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDeliveries(options: CustomerIoOptions): DeliveriesResource {
  return new DeliveriesResource(new ClientCore(vendor, options));
}
