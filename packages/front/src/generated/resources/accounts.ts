// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { accountsCreate, accountsGet, accountsList } from "../operations/accounts.ts";
import type { FrontOptions } from "../options.ts";
import type {
  AccountsCreateBody,
  AccountsCreateResponse,
  AccountsGetResponse,
  AccountsListItem,
  AccountsListQuery,
  AccountsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Companies that contacts belong to. */
export class AccountsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an account.
   *
   * `POST /accounts` · limit 50/min, more by plan · scope accounts:write
   *
   * @see https://dev.frontapp.com/reference/create-account
   */
  create(body: AccountsCreateBody, options?: RequestOptions): Call<AccountsCreateResponse> {
    return this.#core.call(accountsCreate, undefined, body, options);
  }

  /**
   * Gets an account.
   *
   * `GET /accounts/{account_id}` · limit 50/min, more by plan · scope accounts:read
   *
   * @param accountId Id (`acc_…`), or an alias by domain or external id.
   * @see https://dev.frontapp.com/reference/fetch-an-account
   */
  get(accountId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<AccountsGetResponse> {
    return this.#core.call(accountsGet, accountId, query, options);
  }

  /**
   * Lists accounts.
   *
   * `GET /accounts` · limit 50/min, more by plan · scope accounts:read
   *
   * @see https://dev.frontapp.com/reference/list-accounts
   */
  list(query?: AccountsListQuery, options?: RequestOptions<never>): PagedCall<AccountsListItem, AccountsListResponse> {
    return this.#core.list(accountsList, undefined, query, options);
  }
}

/**
 * `accounts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAccounts(options: FrontOptions): AccountsResource {
  return new AccountsResource(new ClientCore(vendor, options));
}
