// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  timeOffsCreateForTeammate,
  timeOffsDelete,
  timeOffsGet,
  timeOffsListForTeam,
  timeOffsListForTeammate,
  timeOffsUpdate,
} from "../operations/time-offs.ts";
import type { FrontOptions } from "../options.ts";
import type {
  TimeOffsCreateForTeammateBody,
  TimeOffsCreateForTeammateResponse,
  TimeOffsGetResponse,
  TimeOffsListForTeamItem,
  TimeOffsListForTeammateItem,
  TimeOffsListForTeammateQuery,
  TimeOffsListForTeammateResponse,
  TimeOffsListForTeamQuery,
  TimeOffsListForTeamResponse,
  TimeOffsUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Times in which teammates are away. */
export class TimeOffsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates time off for a teammate.
   *
   * `POST /teammates/{teammate_id}/time_offs` · limit 50/min, more by plan · scope time_off:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/create-time-off
   */
  createForTeammate(
    teammateId: string,
    body: TimeOffsCreateForTeammateBody,
    options?: RequestOptions,
  ): Call<TimeOffsCreateForTeammateResponse> {
    return this.#core.call(timeOffsCreateForTeammate, teammateId, body, options);
  }

  /**
   * Deletes a time off.
   *
   * `DELETE /time_offs/{time_off_id}` · limit 50/min, more by plan · scope time_off:delete
   *
   * @param timeOffId Id of the time off (`vcr_…`)
   * @see https://dev.frontapp.com/reference/delete-time-off
   */
  delete(timeOffId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(timeOffsDelete, timeOffId, undefined, options);
  }

  /**
   * Gets a time off.
   *
   * `GET /time_offs/{time_off_id}` · limit 50/min, more by plan · scope time_off:read
   *
   * @param timeOffId Id of the time off (`vcr_…`)
   * @see https://dev.frontapp.com/reference/get-time-off
   */
  get(timeOffId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<TimeOffsGetResponse> {
    return this.#core.call(timeOffsGet, timeOffId, query, options);
  }

  /**
   * Lists the time off of all teammates of a team.
   *
   * `GET /teams/{team_id}/time_offs` · limit 50/min, more by plan · scope time_off:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-time-offs
   */
  listForTeam(
    teamId: string,
    query?: TimeOffsListForTeamQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TimeOffsListForTeamItem, TimeOffsListForTeamResponse> {
    return new PagedCall(this.#core, timeOffsListForTeam, teamId, query, options);
  }

  /**
   * Lists the time off of a teammate.
   *
   * `GET /teammates/{teammate_id}/time_offs` · limit 50/min, more by plan · scope time_off:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-time-offs
   */
  listForTeammate(
    teammateId: string,
    query?: TimeOffsListForTeammateQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TimeOffsListForTeammateItem, TimeOffsListForTeammateResponse> {
    return new PagedCall(this.#core, timeOffsListForTeammate, teammateId, query, options);
  }

  /**
   * Changes a time off.
   *
   * `PATCH /time_offs/{time_off_id}` · limit 50/min, more by plan · scope time_off:write
   *
   * @param timeOffId Id of the time off (`vcr_…`)
   * @see https://dev.frontapp.com/reference/update-time-off
   */
  update(timeOffId: string, body: TimeOffsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(timeOffsUpdate, timeOffId, body, options);
  }
}

/**
 * `timeOffs` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTimeOffs(options: FrontOptions): TimeOffsResource {
  return new TimeOffsResource(new ClientCore(vendor, options));
}
