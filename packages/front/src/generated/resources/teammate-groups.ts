// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  teammateGroupsAddInboxes,
  teammateGroupsAddTeammates,
  teammateGroupsAddTeams,
  teammateGroupsCreate,
  teammateGroupsDelete,
  teammateGroupsGet,
  teammateGroupsList,
  teammateGroupsListInboxes,
  teammateGroupsListTeammates,
  teammateGroupsListTeams,
  teammateGroupsRemoveInboxes,
  teammateGroupsRemoveTeammates,
  teammateGroupsRemoveTeams,
  teammateGroupsUpdate,
} from "../operations/teammate-groups.ts";
import type { FrontOptions } from "../options.ts";
import type {
  TeammateGroupsAddInboxesBody,
  TeammateGroupsAddTeammatesBody,
  TeammateGroupsAddTeamsBody,
  TeammateGroupsCreateBody,
  TeammateGroupsCreateResponse,
  TeammateGroupsGetResponse,
  TeammateGroupsListInboxesResponse,
  TeammateGroupsListResponse,
  TeammateGroupsListTeammatesResponse,
  TeammateGroupsListTeamsResponse,
  TeammateGroupsRemoveInboxesBody,
  TeammateGroupsRemoveTeammatesBody,
  TeammateGroupsRemoveTeamsBody,
  TeammateGroupsUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Teammates who share their access. */
export class TeammateGroupsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds inboxes that are not public to a group.
   *
   * Of a team that the group has. Public ones come with the team.
   *
   * `POST /teammate_groups/{teammate_group_id}/inboxes` · limit 50/min, more by plan · scope teammate_groups:write
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/add-company-teammate-group-team-inboxes
   */
  addInboxes(teammateGroupId: string, body: TeammateGroupsAddInboxesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(teammateGroupsAddInboxes, teammateGroupId, body, options);
  }

  /**
   * Adds teammates to a group.
   *
   * Not to one that SCIM manages.
   *
   * `POST /teammate_groups/{teammate_group_id}/teammates` · limit 50/min, more by plan · scope teammate_groups:write
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/add-company-teammate-group-teammates
   */
  addTeammates(
    teammateGroupId: string,
    body: TeammateGroupsAddTeammatesBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(teammateGroupsAddTeammates, teammateGroupId, body, options);
  }

  /**
   * Adds teams to a group, with their public inboxes.
   *
   * `POST /teammate_groups/{teammate_group_id}/teams` · limit 50/min, more by plan · scope teammate_groups:write
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/add-company-teammate-group-teams
   */
  addTeams(teammateGroupId: string, body: TeammateGroupsAddTeamsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(teammateGroupsAddTeams, teammateGroupId, body, options);
  }

  /**
   * Creates a teammate group.
   *
   * `POST /teammate_groups` · limit 50/min, more by plan · scope teammate_groups:write
   *
   * @see https://dev.frontapp.com/reference/create-company-teammate-group
   */
  create(body: TeammateGroupsCreateBody, options?: RequestOptions): Call<TeammateGroupsCreateResponse> {
    return this.#core.call(teammateGroupsCreate, undefined, body, options);
  }

  /**
   * Deletes a teammate group.
   *
   * Not one that SCIM manages.
   *
   * `DELETE /teammate_groups/{teammate_group_id}` · limit 50/min, more by plan · scope teammate_groups:delete
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/delete-company-teammate-group
   */
  delete(teammateGroupId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(teammateGroupsDelete, teammateGroupId, undefined, options);
  }

  /**
   * Gets a teammate group.
   *
   * `GET /teammate_groups/{teammate_group_id}` · limit 50/min, more by plan · scope teammate_groups:read
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/get-company-teammate-group
   */
  get(
    teammateGroupId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TeammateGroupsGetResponse> {
    return this.#core.call(teammateGroupsGet, teammateGroupId, query, options);
  }

  /**
   * Lists teammate groups.
   *
   * `GET /teammate_groups` · limit 50/min, more by plan · scope teammate_groups:read
   *
   * @see https://dev.frontapp.com/reference/list-company-teammate-groups
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<TeammateGroupsListResponse> {
    return this.#core.call(teammateGroupsList, undefined, query, options);
  }

  /**
   * Lists the inboxes that a group reaches through its teams.
   *
   * `GET /teammate_groups/{teammate_group_id}/inboxes` · limit 50/min, more by plan · scope inboxes:read
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/list-company-teammate-group-team-inboxes
   */
  listInboxes(
    teammateGroupId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TeammateGroupsListInboxesResponse> {
    return this.#core.call(teammateGroupsListInboxes, teammateGroupId, query, options);
  }

  /**
   * Lists the teammates of a group.
   *
   * `GET /teammate_groups/{teammate_group_id}/teammates` · limit 50/min, more by plan · scope teammates:read
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/list-company-teammate-group-teammates
   */
  listTeammates(
    teammateGroupId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TeammateGroupsListTeammatesResponse> {
    return this.#core.call(teammateGroupsListTeammates, teammateGroupId, query, options);
  }

  /**
   * Lists the teams of a group.
   *
   * `GET /teammate_groups/{teammate_group_id}/teams` · limit 50/min, more by plan · scope teams:read
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/list-company-teammate-group-teams
   */
  listTeams(
    teammateGroupId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TeammateGroupsListTeamsResponse> {
    return this.#core.call(teammateGroupsListTeams, teammateGroupId, query, options);
  }

  /**
   * Removes inboxes that are not public from a group.
   *
   * `DELETE /teammate_groups/{teammate_group_id}/inboxes` · limit 50/min, more by plan · scope teammate_groups:write
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/remove-company-teammate-group-team-inboxes
   */
  removeInboxes(
    teammateGroupId: string,
    body: TeammateGroupsRemoveInboxesBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(teammateGroupsRemoveInboxes, teammateGroupId, body, options);
  }

  /**
   * Removes teammates from a group.
   *
   * Not from one that SCIM manages.
   *
   * `DELETE /teammate_groups/{teammate_group_id}/teammates` · limit 50/min, more by plan · scope teammate_groups:write
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/remove-company-teammate-group-teammates
   */
  removeTeammates(
    teammateGroupId: string,
    body: TeammateGroupsRemoveTeammatesBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(teammateGroupsRemoveTeammates, teammateGroupId, body, options);
  }

  /**
   * Removes teams from a group, with their inboxes.
   *
   * `DELETE /teammate_groups/{teammate_group_id}/teams` · limit 50/min, more by plan · scope teammate_groups:write
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/remove-company-teammate-group-teams
   */
  removeTeams(teammateGroupId: string, body: TeammateGroupsRemoveTeamsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(teammateGroupsRemoveTeams, teammateGroupId, body, options);
  }

  /**
   * Changes a teammate group.
   *
   * Not one that SCIM manages.
   *
   * `PATCH /teammate_groups/{teammate_group_id}` · limit 50/min, more by plan · scope teammate_groups:write
   *
   * @param teammateGroupId Id of the group (`cir_…`)
   * @see https://dev.frontapp.com/reference/update-a-company-teammate-group
   */
  update(teammateGroupId: string, body: TeammateGroupsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(teammateGroupsUpdate, teammateGroupId, body, options);
  }
}

/**
 * `teammateGroups` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTeammateGroups(options: FrontOptions): TeammateGroupsResource {
  return new TeammateGroupsResource(new ClientCore(vendor, options));
}
