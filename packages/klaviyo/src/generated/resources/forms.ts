// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  formsCreate,
  formsDelete,
  formsGet,
  formsList,
  formsListVersionIds,
  formsListVersions,
} from "../operations/forms.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  FormsCreateBody,
  FormsCreateQuery,
  FormsCreateResponse,
  FormsGetQuery,
  FormsGetResponse,
  FormsListItem,
  FormsListQuery,
  FormsListResponse,
  FormsListVersionIdsItem,
  FormsListVersionIdsQuery,
  FormsListVersionIdsResponse,
  FormsListVersionsItem,
  FormsListVersionsQuery,
  FormsListVersionsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Sign-up forms. */
export class FormsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a sign-up form.
   *
   * It is always made as a draft.
   *
   * `POST /api/forms` · limit 3/s, 60/min · scope forms:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_form
   */
  create(body: FormsCreateBody, options?: RequestOptions<FormsCreateQuery>): Call<FormsCreateResponse> {
    return this.#core.call(formsCreate, undefined, body, options);
  }

  /**
   * Deletes a form.
   *
   * `DELETE /api/forms/{id}` · limit 3/s, 60/min · scope forms:write
   *
   * @param id Id of a form.
   * @see https://developers.klaviyo.com/en/reference/delete_form
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(formsDelete, id, undefined, options);
  }

  /**
   * Returns a form with its definition.
   *
   * `GET /api/forms/{id}` · limit 3/s, 60/min · scope forms:read
   *
   * @param id Id of a form.
   * @see https://developers.klaviyo.com/en/reference/get_form
   */
  get(id: string, query?: FormsGetQuery, options?: RequestOptions<never>): Call<FormsGetResponse> {
    return this.#core.call(formsGet, id, query, options);
  }

  /**
   * Lists sign-up forms.
   *
   * `GET /api/forms` · limit 3/s, 60/min · scope forms:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_forms
   */
  list(query?: FormsListQuery, options?: RequestOptions<never>): PagedCall<FormsListItem, FormsListResponse> {
    return new PagedCall(this.#core, formsList, undefined, query, options);
  }

  /**
   * Lists the ids of a form's versions.
   *
   * `GET /api/forms/{id}/relationships/form-versions` · limit 3/s, 60/min · scope forms:read
   *
   * @param id Id of a form.
   * @see https://developers.klaviyo.com/en/reference/get_version_ids_for_form
   */
  listVersionIds(
    id: string,
    query?: FormsListVersionIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<FormsListVersionIdsItem, FormsListVersionIdsResponse> {
    return new PagedCall(this.#core, formsListVersionIds, id, query, options);
  }

  /**
   * Lists the versions of a form.
   *
   * `GET /api/forms/{id}/form-versions` · limit 3/s, 60/min · scope forms:read
   *
   * @param id Id of a form.
   * @see https://developers.klaviyo.com/en/reference/get_versions_for_form
   */
  listVersions(
    id: string,
    query?: FormsListVersionsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<FormsListVersionsItem, FormsListVersionsResponse> {
    return new PagedCall(this.#core, formsListVersions, id, query, options);
  }
}

/**
 * `forms` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createForms(options: KlaviyoOptions): FormsResource {
  return new FormsResource(new ClientCore(vendor, options));
}
