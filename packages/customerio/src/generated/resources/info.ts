// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { infoListIpAddresses } from "../operations/info.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { InfoListIpAddressesResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Facts about the service. */
export class InfoResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the addresses that webhooks come from.
   *
   * `GET /v1/info/ip_addresses` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/info/getCioAllowlist/
   */
  listIpAddresses(query?: Record<string, never>, options?: RequestOptions<never>): Call<InfoListIpAddressesResponse> {
    return this.#core.call(infoListIpAddresses, undefined, query, options);
  }
}

/**
 * `info` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createInfo(options: CustomerIoOptions): InfoResource {
  return new InfoResource(new ClientCore(vendor, options));
}
