// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  scimUsersCreate,
  scimUsersDelete,
  scimUsersGet,
  scimUsersList,
  scimUsersReplace,
  scimUsersUpdate,
} from "../operations/scim-users.ts";
import type { DriftOptions } from "../options.ts";
import type {
  ScimUsersCreateBody,
  ScimUsersCreateResponse,
  ScimUsersGetResponse,
  ScimUsersListItem,
  ScimUsersListQuery,
  ScimUsersListResponse,
  ScimUsersReplaceBody,
  ScimUsersReplaceResponse,
  ScimUsersUpdateBody,
  ScimUsersUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Users as SCIM 2.0 resources, which is also how they are created and deleted. Paid plans with SSO. */
export class ScimUsersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a user.
   *
   * `POST /scim/Users` · limit not published
   *
   * @see https://devdocs.drift.com/docs/user-schema
   */
  create(body: ScimUsersCreateBody, options?: RequestOptions): Call<ScimUsersCreateResponse> {
    return this.#core.call(scimUsersCreate, undefined, body, options);
  }

  /**
   * Deletes a user.
   *
   * `DELETE /scim/Users/{userId}` · limit not published
   *
   * @param userId Id of the user.
   * @see https://devdocs.drift.com/docs/updating
   */
  delete(userId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(scimUsersDelete, userId, undefined, options);
  }

  /**
   * Returns a user as a SCIM resource.
   *
   * `GET /scim/Users/{userId}` · limit not published
   *
   * @param userId Id of the user.
   * @see https://devdocs.drift.com/docs/searching
   */
  get(userId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<ScimUsersGetResponse> {
    return this.#core.call(scimUsersGet, userId, query, options);
  }

  /**
   * Lists users as SCIM resources.
   *
   * `GET /scim/Users` · limit not published
   *
   * @see https://devdocs.drift.com/docs/searching
   */
  list(
    query?: ScimUsersListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ScimUsersListItem, ScimUsersListResponse> {
    return new PagedCall(this.#core, scimUsersList, undefined, query, options);
  }

  /**
   * Puts a user as a whole.
   *
   * `PUT /scim/Users/{userId}` · limit not published
   *
   * @param userId Id of the user.
   * @see https://devdocs.drift.com/docs/updating
   */
  replace(userId: string, body: ScimUsersReplaceBody, options?: RequestOptions): Call<ScimUsersReplaceResponse> {
    return this.#core.call(scimUsersReplace, userId, body, options);
  }

  /**
   * Updates some fields of a user.
   *
   * `PATCH /scim/Users/{userId}` · limit not published
   *
   * @param userId Id of the user.
   * @see https://devdocs.drift.com/docs/updating
   */
  update(userId: string, body: ScimUsersUpdateBody, options?: RequestOptions): Call<ScimUsersUpdateResponse> {
    return this.#core.call(scimUsersUpdate, userId, body, options);
  }
}

/**
 * `scimUsers` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createScimUsers(options: DriftOptions): ScimUsersResource {
  return new ScimUsersResource(new ClientCore(vendor, options));
}
