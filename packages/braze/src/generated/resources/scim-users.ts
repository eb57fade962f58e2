// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  scimUsersCreate,
  scimUsersDelete,
  scimUsersGet,
  scimUsersReplace,
  scimUsersSearch,
} from "../operations/scim-users.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  ScimUsersCreateBody,
  ScimUsersCreateResponse,
  ScimUsersGetResponse,
  ScimUsersReplaceBody,
  ScimUsersReplaceResponse,
  ScimUsersSearchQuery,
  ScimUsersSearchResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Dashboard users, managed with the company's SCIM token. */
export class ScimUsersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a dashboard user.
   *
   * With the SCIM token and its origin. 409 when there is one with this address.
   *
   * `POST /scim/v2/Users` · limit 5000/day
   *
   * @see https://www.braze.com/docs/api/endpoints/scim/post_create_user_account
   */
  create(body: ScimUsersCreateBody, options?: RequestOptions): Call<ScimUsersCreateResponse> {
    return this.#core.call(scimUsersCreate, undefined, body, options);
  }

  /**
   * Deletes a dashboard user.
   *
   * With the SCIM token and its origin.
   *
   * `DELETE /scim/v2/Users/{id}` · limit 5000/day
   *
   * @param id Id of the dashboard user.
   * @see https://www.braze.com/docs/api/endpoints/scim/delete_existing_dashboard_user
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(scimUsersDelete, id, undefined, options);
  }

  /**
   * Reads a dashboard user.
   *
   * With the SCIM token and its origin.
   *
   * `GET /scim/v2/Users/{id}` · limit 5000/day
   *
   * @param id Id of the dashboard user.
   * @see https://www.braze.com/docs/api/endpoints/scim/get_see_user_account_information
   */
  get(id: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<ScimUsersGetResponse> {
    return this.#core.call(scimUsersGet, id, query, options);
  }

  /**
   * Replaces what a dashboard user is and may do.
   *
   * With the SCIM token and its origin. The address stays.
   *
   * `PUT /scim/v2/Users/{id}` · limit 5000/day
   *
   * @param id Id of the dashboard user.
   * @see https://www.braze.com/docs/api/endpoints/scim/put_update_existing_user_account
   */
  replace(id: string, body: ScimUsersReplaceBody, options?: RequestOptions): Call<ScimUsersReplaceResponse> {
    return this.#core.call(scimUsersReplace, id, body, options);
  }

  /**
   * Finds a dashboard user by user name.
   *
   * With the SCIM token and its origin.
   *
   * `GET /scim/v2/Users` · limit 5000/day
   *
   * @see https://www.braze.com/docs/api/endpoints/scim/get_search_existing_dashboard_user
   */
  search(query: ScimUsersSearchQuery, options?: RequestOptions<never>): Call<ScimUsersSearchResponse> {
    return this.#core.call(scimUsersSearch, undefined, query, options);
  }
}

/**
 * `scimUsers` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createScimUsers(options: BrazeOptions): ScimUsersResource {
  return new ScimUsersResource(new ClientCore(vendor, options));
}
