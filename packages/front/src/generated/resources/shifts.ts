// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  shiftsAddTeammates,
  shiftsCreate,
  shiftsCreateForTeam,
  shiftsGet,
  shiftsList,
  shiftsListForTeam,
  shiftsListForTeammate,
  shiftsListTeammates,
  shiftsRemoveTeammates,
  shiftsUpdate,
} from "../operations/shifts.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ShiftsAddTeammatesBody,
  ShiftsCreateBody,
  ShiftsCreateForTeamBody,
  ShiftsCreateForTeamResponse,
  ShiftsCreateResponse,
  ShiftsGetResponse,
  ShiftsListForTeammateResponse,
  ShiftsListForTeamResponse,
  ShiftsListResponse,
  ShiftsListTeammatesResponse,
  ShiftsRemoveTeammatesBody,
  ShiftsUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Working hours of teammates. */
export class ShiftsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds teammates to a shift.
   *
   * They have to be in the team that owns it.
   *
   * `POST /shifts/{shift_id}/teammates` · limit 50/min, more by plan · scope shifts:write
   *
   * @param shiftId Id of the shift (`shf_…`)
   * @see https://dev.frontapp.com/reference/add-teammates-to-shift
   */
  addTeammates(shiftId: string, body: ShiftsAddTeammatesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(shiftsAddTeammates, shiftId, body, options);
  }

  /**
   * Creates a shift in the oldest team that the token can see.
   *
   * createForTeam picks the team.
   *
   * `POST /shifts` · limit 50/min, more by plan · scope shifts:write
   *
   * @see https://dev.frontapp.com/reference/create-shift
   */
  create(body: ShiftsCreateBody, options?: RequestOptions): Call<ShiftsCreateResponse> {
    return this.#core.call(shiftsCreate, undefined, body, options);
  }

  /**
   * Creates a shift of a team.
   *
   * `POST /teams/{team_id}/shifts` · limit 50/min, more by plan · scope shifts:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-shift
   */
  createForTeam(
    teamId: string,
    body: ShiftsCreateForTeamBody,
    options?: RequestOptions,
  ): Call<ShiftsCreateForTeamResponse> {
    return this.#core.call(shiftsCreateForTeam, teamId, body, options);
  }

  /**
   * Gets a shift.
   *
   * `GET /shifts/{shift_id}` · limit 50/min, more by plan · scope shifts:read
   *
   * @param shiftId Id of the shift (`shf_…`)
   * @see https://dev.frontapp.com/reference/get-shift
   */
  get(shiftId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<ShiftsGetResponse> {
    return this.#core.call(shiftsGet, shiftId, query, options);
  }

  /**
   * Lists shifts.
   *
   * `GET /shifts` · limit 50/min, more by plan · scope shifts:read
   *
   * @see https://dev.frontapp.com/reference/list-shifts
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ShiftsListResponse> {
    return this.#core.call(shiftsList, undefined, query, options);
  }

  /**
   * Lists the shifts of a team.
   *
   * `GET /teams/{team_id}/shifts` · limit 50/min, more by plan · scope shifts:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-shifts
   */
  listForTeam(
    teamId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ShiftsListForTeamResponse> {
    return this.#core.call(shiftsListForTeam, teamId, query, options);
  }

  /**
   * Lists the shifts of a teammate.
   *
   * `GET /teammates/{teammate_id}/shifts` · limit 50/min, more by plan · scope shifts:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-shifts
   */
  listForTeammate(
    teammateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ShiftsListForTeammateResponse> {
    return this.#core.call(shiftsListForTeammate, teammateId, query, options);
  }

  /**
   * Lists the teammates of a shift.
   *
   * `GET /shifts/{shift_id}/teammates` · limit 50/min, more by plan · scope teammates:read
   *
   * @param shiftId Id of the shift (`shf_…`)
   * @see https://dev.frontapp.com/reference/list-shifts-teammates
   */
  listTeammates(
    shiftId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ShiftsListTeammatesResponse> {
    return this.#core.call(shiftsListTeammates, shiftId, query, options);
  }

  /**
   * Removes teammates from a shift.
   *
   * `DELETE /shifts/{shift_id}/teammates` · limit 50/min, more by plan · scope shifts:write
   *
   * @param shiftId Id of the shift (`shf_…`)
   * @see https://dev.frontapp.com/reference/remove-teammates-from-shift
   */
  removeTeammates(shiftId: string, body: ShiftsRemoveTeammatesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(shiftsRemoveTeammates, shiftId, body, options);
  }

  /**
   * Changes a shift.
   *
   * `PATCH /shifts/{shift_id}` · limit 50/min, more by plan · scope shifts:write
   *
   * @param shiftId Id of the shift (`shf_…`)
   * @see https://dev.frontapp.com/reference/update-shift
   */
  update(shiftId: string, body: ShiftsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(shiftsUpdate, shiftId, body, options);
  }
}

/**
 * `shifts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createShifts(options: FrontOptions): ShiftsResource {
  return new ShiftsResource(new ClientCore(vendor, options));
}
