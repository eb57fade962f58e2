// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { userAliasesCreate } from "../operations/user-aliases.ts";
import type { BrazeOptions } from "../options.ts";
import type { UserAliasesCreateAllItem, UserAliasesCreateBody, UserAliasesCreateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Second names for users. */
export class UserAliasesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gives users a second name.
   *
   * `POST /users/alias/new` · limit 20000/min · scope users.alias.new
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_alias
   */
  create(body: UserAliasesCreateBody, options?: RequestOptions): Call<UserAliasesCreateResponse> {
    return this.#core.call(userAliasesCreate, undefined, body, options);
  }

  /**
   * Sends any number of items through `userAliases.create`, up to 50 items and 4 MB a request.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/alias/new` · limit 20000/min · scope users.alias.new
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_alias
   */
  createAll(
    items: AsyncIterable<UserAliasesCreateAllItem> | Iterable<UserAliasesCreateAllItem>,
    options?: BulkOptions,
  ): BulkRun<UserAliasesCreateAllItem, UserAliasesCreateResponse> {
    return new BulkRun(this.#core, userAliasesCreate, undefined, items, options);
  }
}

/**
 * `userAliases` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createUserAliases(options: BrazeOptions): UserAliasesResource {
  return new UserAliasesResource(new ClientCore(vendor, options));
}
