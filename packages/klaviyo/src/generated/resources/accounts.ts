// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { accountsGet, accountsList } from "../operations/accounts.ts";
import type { KlaviyoOptions } from "../options.ts";
import type { AccountsGetQuery, AccountsGetResponse, AccountsListQuery, AccountsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** The account of the key. */
export class AccountsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns an account.
   *
   * `GET /api/accounts/{id}` · limit 1/s, 15/min · scope accounts:read
   *
   * @param id Id of the account.
   * @see https://developers.klaviyo.com/en/reference/get_account
   */
  get(id: string, query?: AccountsGetQuery, options?: RequestOptions<never>): Call<AccountsGetResponse> {
    return this.#core.call(accountsGet, id, query, options);
  }

  /**
   * Lists the account of the key.
   *
   * A key belongs to one account, so the list holds one.
   *
   * `GET /api/accounts` · limit 1/s, 15/min · scope accounts:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_accounts
   */
  list(query?: AccountsListQuery, options?: RequestOptions<never>): Call<AccountsListResponse> {
    return this.#core.call(accountsList, undefined, query, options);
  }
}

/**
 * `accounts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAccounts(options: KlaviyoOptions): AccountsResource {
  return new AccountsResource(new ClientCore(vendor, options));
}
