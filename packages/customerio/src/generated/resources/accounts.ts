// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { accountsGetRegion } from "../operations/accounts.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { AccountsGetRegionResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** The account behind a credential. */
export class AccountsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Tells the region of the account.
   *
   * Answers on the Track host of either region, whichever the client's `region` says.
   *
   * `GET /api/v1/accounts/region` · limit 1000/s, 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/track/#operation/getRegion
   */
  getRegion(query?: Record<string, never>, options?: RequestOptions<never>): Call<AccountsGetRegionResponse> {
    return this.#core.call(accountsGetRegion, undefined, query, options);
  }
}

/**
 * `accounts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAccounts(options: CustomerIoOptions): AccountsResource {
  return new AccountsResource(new ClientCore(vendor, options));
}
