// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { teamsAddTeammates, teamsGet, teamsList, teamsRemoveTeammates } from "../operations/teams.ts";
import type { FrontOptions } from "../options.ts";
import type { TeamsAddTeammatesBody, TeamsGetResponse, TeamsListResponse, TeamsRemoveTeammatesBody } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Parts of the company; Front's pages call them workspaces. */
export class TeamsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds teammates to a team.
   *
   * `POST /teams/{team_id}/teammates` · limit 50/min, more by plan · scope teams:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/add-teammates-to-team
   */
  addTeammates(teamId: string, body: TeamsAddTeammatesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(teamsAddTeammates, teamId, body, options);
  }

  /**
   * Gets a team with its inboxes and members.
   *
   * `GET /teams/{team_id}` · limit 50/min, more by plan · scope teams:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/get-team
   */
  get(teamId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<TeamsGetResponse> {
    return this.#core.call(teamsGet, teamId, query, options);
  }

  /**
   * Lists the teams of the company, which Front's pages call workspaces.
   *
   * `GET /teams` · limit 50/min, more by plan · scope teams:read
   *
   * @see https://dev.frontapp.com/reference/list-teams
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<TeamsListResponse> {
    return this.#core.call(teamsList, undefined, query, options);
  }

  /**
   * Removes teammates from a team.
   *
   * `DELETE /teams/{team_id}/teammates` · limit 50/min, more by plan · scope teams:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/remove-teammates-from-team
   */
  removeTeammates(teamId: string, body: TeamsRemoveTeammatesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(teamsRemoveTeammates, teamId, body, options);
  }
}

/**
 * `teams` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTeams(options: FrontOptions): TeamsResource {
  return new TeamsResource(new ClientCore(vendor, options));
}
