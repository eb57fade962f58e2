// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { usersGet, usersList, usersUpdate } from "../operations/users.ts";
import type { DriftOptions } from "../options.ts";
import type {
  UsersGetResponse,
  UsersListResponse,
  UsersUpdateBody,
  UsersUpdateQuery,
  UsersUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Members of the organization: agents, admins and bots. */
export class UsersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns a user.
   *
   * `GET /users/{userId}` · limit not published · scope user_read
   *
   * @param userId Id of the user.
   * @see https://devdocs.drift.com/docs/user-model
   */
  get(userId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<UsersGetResponse> {
    return this.#core.call(usersGet, userId, query, options);
  }

  /**
   * Lists all users of the organization.
   *
   * One reply holds them all.
   *
   * `GET /users/list` · limit not published · scope user_read
   *
   * @see https://devdocs.drift.com/docs/user-model
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<UsersListResponse> {
    return this.#core.call(usersList, undefined, query, options);
  }

  /**
   * Updates a user.
   *
   * The id of the user goes into the query.
   *
   * `PATCH /users/update` · limit not published · scope user_write
   *
   * @see https://devdocs.drift.com/docs/updating-users
   */
  update(
    body: UsersUpdateBody,
    options: RequestOptions<UsersUpdateQuery> & { query: UsersUpdateQuery },
  ): Call<UsersUpdateResponse> {
    return this.#core.call(usersUpdate, undefined, body, options);
  }
}

/**
 * `users` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createUsers(options: DriftOptions): UsersResource {
  return new UsersResource(new ClientCore(vendor, options));
}
