// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { userAliasesCreate, userAliasesUpdate } from "../operations/user-aliases.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  UserAliasesCreateAllItem,
  UserAliasesCreateBody,
  UserAliasesCreateResponse,
  UserAliasesUpdateAllItem,
  UserAliasesUpdateBody,
  UserAliasesUpdateResponse,
} from "../types.ts";
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
   * Up to 50. Without an external_id a user with this alias alone is made. Leave up to five minutes before a call that needs it.
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
   * Of each request: Up to 50. Without an external_id a user with this alias alone is made. Leave up to five minutes before a call that needs it.
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

  /**
   * Renames aliases of users.
   *
   * Up to 50.
   *
   * `POST /users/alias/update` · limit 20000/min · scope users.alias.update
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_users_alias_update
   */
  update(body: UserAliasesUpdateBody, options?: RequestOptions): Call<UserAliasesUpdateResponse> {
    return this.#core.call(userAliasesUpdate, undefined, body, options);
  }

  /**
   * Sends any number of items through `userAliases.update`, up to 50 items and 4 MB a request.
   *
   * Of each request: Up to 50.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/alias/update` · limit 20000/min · scope users.alias.update
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_users_alias_update
   */
  updateAll(
    items: AsyncIterable<UserAliasesUpdateAllItem> | Iterable<UserAliasesUpdateAllItem>,
    options?: BulkOptions,
  ): BulkRun<UserAliasesUpdateAllItem, UserAliasesUpdateResponse> {
    return new BulkRun(this.#core, userAliasesUpdate, undefined, items, options);
  }
}

/**
 * `userAliases` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createUserAliases(options: BrazeOptions): UserAliasesResource {
  return new UserAliasesResource(new ClientCore(vendor, options));
}
