// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  viewsAddTeammates,
  viewsCreateForTeam,
  viewsGet,
  viewsList,
  viewsListForTeam,
  viewsUpdate,
} from "../operations/views.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ViewsAddTeammatesBody,
  ViewsCreateForTeamBody,
  ViewsCreateForTeamResponse,
  ViewsGetResponse,
  ViewsListForTeamItem,
  ViewsListForTeamQuery,
  ViewsListForTeamResponse,
  ViewsListItem,
  ViewsListQuery,
  ViewsListResponse,
  ViewsUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Saved filters over conversations. */
export class ViewsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Puts a view into the sidebars of teammates.
   *
   * `POST /views/{view_id}/teammates` · limit 50/min, more by plan · scope views:write
   *
   * @param viewId Id of the view (`lns_…`)
   * @see https://dev.frontapp.com/reference/add-view-teammates
   */
  addTeammates(viewId: string, body: ViewsAddTeammatesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(viewsAddTeammates, viewId, body, options);
  }

  /**
   * Creates a view of a team.
   *
   * `POST /teams/{team_id}/views` · limit 50/min, more by plan · scope views:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-view
   */
  createForTeam(
    teamId: string,
    body: ViewsCreateForTeamBody,
    options?: RequestOptions,
  ): Call<ViewsCreateForTeamResponse> {
    return this.#core.call(viewsCreateForTeam, teamId, body, options);
  }

  /**
   * Gets a view.
   *
   * `GET /views/{view_id}` · limit 50/min, more by plan · scope views:read
   *
   * @param viewId Id of the view (`lns_…`)
   * @see https://dev.frontapp.com/reference/get-view
   */
  get(viewId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<ViewsGetResponse> {
    return this.#core.call(viewsGet, viewId, query, options);
  }

  /**
   * Lists the views that the token can see.
   *
   * `GET /views` · limit 50/min, more by plan · scope views:read
   *
   * @see https://dev.frontapp.com/reference/list-views
   */
  list(query?: ViewsListQuery, options?: RequestOptions<never>): PagedCall<ViewsListItem, ViewsListResponse> {
    return new PagedCall(this.#core, viewsList, undefined, query, options);
  }

  /**
   * Lists the views of a team.
   *
   * `GET /teams/{team_id}/views` · limit 50/min, more by plan · scope views:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-views
   */
  listForTeam(
    teamId: string,
    query?: ViewsListForTeamQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ViewsListForTeamItem, ViewsListForTeamResponse> {
    return new PagedCall(this.#core, viewsListForTeam, teamId, query, options);
  }

  /**
   * Changes a view.
   *
   * `PATCH /views/{view_id}` · limit 50/min, more by plan · scope views:write
   *
   * @param viewId Id of the view (`lns_…`)
   * @see https://dev.frontapp.com/reference/update-view
   */
  update(viewId: string, body: ViewsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(viewsUpdate, viewId, body, options);
  }
}

/**
 * `views` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createViews(options: FrontOptions): ViewsResource {
  return new ViewsResource(new ClientCore(vendor, options));
}
