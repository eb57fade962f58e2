// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { formVersionsGet, formVersionsGetForm, formVersionsGetFormId } from "../operations/form-versions.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  FormVersionsGetFormIdResponse,
  FormVersionsGetFormQuery,
  FormVersionsGetFormResponse,
  FormVersionsGetQuery,
  FormVersionsGetResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Versions of sign-up forms. */
export class FormVersionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns a version of a form.
   *
   * `GET /api/form-versions/{id}` · limit 3/s, 60/min · scope forms:read
   *
   * @param id Id of a form's version.
   * @see https://developers.klaviyo.com/en/reference/get_form_version
   */
  get(id: string, query?: FormVersionsGetQuery, options?: RequestOptions<never>): Call<FormVersionsGetResponse> {
    return this.#core.call(formVersionsGet, id, query, options);
  }

  /**
   * Returns the form of a version.
   *
   * `GET /api/form-versions/{id}/form` · limit 3/s, 60/min · scope forms:read
   *
   * @param id Id of a form's version.
   * @see https://developers.klaviyo.com/en/reference/get_form_for_form_version
   */
  getForm(
    id: string,
    query?: FormVersionsGetFormQuery,
    options?: RequestOptions<never>,
  ): Call<FormVersionsGetFormResponse> {
    return this.#core.call(formVersionsGetForm, id, query, options);
  }

  /**
   * Returns the id of a version's form.
   *
   * `GET /api/form-versions/{id}/relationships/form` · limit 3/s, 60/min · scope forms:read
   *
   * @param id Id of a form's version.
   * @see https://developers.klaviyo.com/en/reference/get_form_id_for_form_version
   */
  getFormId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<FormVersionsGetFormIdResponse> {
    return this.#core.call(formVersionsGetFormId, id, query, options);
  }
}

/**
 * `formVersions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createFormVersions(options: KlaviyoOptions): FormVersionsResource {
  return new FormVersionsResource(new ClientCore(vendor, options));
}
