// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { accountsCreate, accountsDelete, accountsGet, accountsList, accountsUpdate } from "../operations/accounts.ts";
import type { DriftOptions } from "../options.ts";
import type {
  AccountsCreateBody,
  AccountsCreateResponse,
  AccountsGetResponse,
  AccountsListItem,
  AccountsListQuery,
  AccountsListResponse,
  AccountsUpdateBody,
  AccountsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Companies for account-based marketing. Paid plans only. */
export class AccountsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an account.
   *
   * The domain must be new; a second account of a domain is refused.
   *
   * `POST /accounts/create` · limit not published · scope account_write
   *
   * @see https://devdocs.drift.com/docs/creating-an-account
   */
  create(body: AccountsCreateBody, options?: RequestOptions): Call<AccountsCreateResponse> {
    return this.#core.call(accountsCreate, undefined, body, options);
  }

  /**
   * Deletes an account.
   *
   * It disappears from lists but can still be read by its id, with `deleted` true.
   *
   * `DELETE /accounts/{accountId}` · limit not published · scope account_write
   *
   * @param accountId Id of the account.
   * @see https://devdocs.drift.com/docs/account-model
   */
  delete(accountId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(accountsDelete, accountId, undefined, options);
  }

  /**
   * Returns an account.
   *
   * Deleted accounts are returned too, with `deleted` true.
   *
   * `GET /accounts/{accountId}` · limit not published · scope account_read
   *
   * @param accountId Id of the account.
   * @see https://devdocs.drift.com/docs/account-model
   */
  get(accountId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<AccountsGetResponse> {
    return this.#core.call(accountsGet, accountId, query, options);
  }

  /**
   * Lists accounts.
   *
   * `GET /accounts` · limit not published · scope account_read
   *
   * @see https://devdocs.drift.com/docs/account-model
   */
  list(query?: AccountsListQuery, options?: RequestOptions<never>): PagedCall<AccountsListItem, AccountsListResponse> {
    return new PagedCall(this.#core, accountsList, undefined, query, options);
  }

  /**
   * Updates an account.
   *
   * The id of the account goes into the body. Keep the type of a custom property the same.
   *
   * `PATCH /accounts/update` · limit not published · scope account_write
   *
   * @see https://devdocs.drift.com/docs/updating-accounts
   */
  update(body: AccountsUpdateBody, options?: RequestOptions): Call<AccountsUpdateResponse> {
    return this.#core.call(accountsUpdate, undefined, body, options);
  }
}

/**
 * `accounts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAccounts(options: DriftOptions): AccountsResource {
  return new AccountsResource(new ClientCore(vendor, options));
}
