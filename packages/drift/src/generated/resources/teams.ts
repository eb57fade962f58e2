// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { teamsList, teamsListForUser } from "../operations/teams.ts";
import type { DriftOptions } from "../options.ts";
import type { TeamsListForUserResponse, TeamsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Groups of users. */
export class TeamsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the teams of the organization.
   *
   * The scope is inferred; the documents name none.
   *
   * `GET /teams/org` · limit not published · scope user_read
   *
   * @see https://devdocs.drift.com/docs/user-model
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<TeamsListResponse> {
    return this.#core.call(teamsList, undefined, query, options);
  }

  /**
   * Lists the teams of a user.
   *
   * The scope is inferred; the documents name none.
   *
   * `GET /teams/users/{userId}` · limit not published · scope user_read
   *
   * @param userId Id of the user.
   * @see https://devdocs.drift.com/docs/user-model
   */
  listForUser(
    userId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TeamsListForUserResponse> {
    return this.#core.call(teamsListForUser, userId, query, options);
  }
}

/**
 * `teams` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTeams(options: DriftOptions): TeamsResource {
  return new TeamsResource(new ClientCore(vendor, options));
}
