// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  accountsAddContacts,
  accountsCreate,
  accountsDelete,
  accountsGet,
  accountsList,
  accountsListContacts,
  accountsRemoveContacts,
  accountsUpdate,
} from "../operations/accounts.ts";
import type { FrontOptions } from "../options.ts";
import type {
  AccountsAddContactsBody,
  AccountsCreateBody,
  AccountsCreateResponse,
  AccountsGetResponse,
  AccountsListContactsItem,
  AccountsListContactsQuery,
  AccountsListContactsResponse,
  AccountsListItem,
  AccountsListQuery,
  AccountsListResponse,
  AccountsRemoveContactsBody,
  AccountsUpdateBody,
  AccountsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Companies that contacts belong to. */
export class AccountsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds contacts to an account.
   *
   * `POST /accounts/{account_id}/contacts` · limit 50/min, more by plan · scope accounts:write
   *
   * @param accountId Id (`acc_…`), or an alias by domain or external id.
   * @see https://dev.frontapp.com/reference/add-contact-to-account
   */
  addContacts(accountId: string, body: AccountsAddContactsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(accountsAddContacts, accountId, body, options);
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
   * Deletes an account.
   *
   * `DELETE /accounts/{account_id}` · limit 50/min, more by plan · scope accounts:delete
   *
   * @param accountId Id (`acc_…`), or an alias by domain or external id.
   * @see https://dev.frontapp.com/reference/delete-an-account
   */
  delete(accountId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(accountsDelete, accountId, undefined, options);
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
   * Lists the accounts of the company.
   *
   * `GET /accounts` · limit 50/min, more by plan · scope accounts:read
   *
   * @see https://dev.frontapp.com/reference/list-accounts
   */
  list(query?: AccountsListQuery, options?: RequestOptions<never>): PagedCall<AccountsListItem, AccountsListResponse> {
    return new PagedCall(this.#core, accountsList, undefined, query, options);
  }

  /**
   * Lists the contacts of an account.
   *
   * `GET /accounts/{account_id}/contacts` · limit 50/min, more by plan · scope contacts:read
   *
   * @param accountId Id (`acc_…`), or an alias by domain or external id.
   * @see https://dev.frontapp.com/reference/list-account-contacts
   */
  listContacts(
    accountId: string,
    query?: AccountsListContactsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<AccountsListContactsItem, AccountsListContactsResponse> {
    return new PagedCall(this.#core, accountsListContacts, accountId, query, options);
  }

  /**
   * Removes contacts from an account.
   *
   * The contacts themselves stay.
   *
   * `DELETE /accounts/{account_id}/contacts` · limit 50/min, more by plan · scope accounts:write
   *
   * @param accountId Id (`acc_…`), or an alias by domain or external id.
   * @see https://dev.frontapp.com/reference/remove-contact-from-account
   */
  removeContacts(accountId: string, body: AccountsRemoveContactsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(accountsRemoveContacts, accountId, body, options);
  }

  /**
   * Changes an account.
   *
   * `custom_fields` replaces the whole map.
   *
   * `PATCH /accounts/{account_id}` · limit 50/min, more by plan · scope accounts:write
   *
   * @param accountId Id (`acc_…`), or an alias by domain or external id.
   * @see https://dev.frontapp.com/reference/update-account
   */
  update(accountId: string, body: AccountsUpdateBody, options?: RequestOptions): Call<AccountsUpdateResponse> {
    return this.#core.call(accountsUpdate, accountId, body, options);
  }
}

/**
 * `accounts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAccounts(options: FrontOptions): AccountsResource {
  return new AccountsResource(new ClientCore(vendor, options));
}
