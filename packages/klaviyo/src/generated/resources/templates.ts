// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  templatesClone,
  templatesCreate,
  templatesDelete,
  templatesGet,
  templatesList,
  templatesRender,
  templatesUpdate,
} from "../operations/templates.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  TemplatesCloneBody,
  TemplatesCloneQuery,
  TemplatesCloneResponse,
  TemplatesCreateBody,
  TemplatesCreateQuery,
  TemplatesCreateResponse,
  TemplatesGetQuery,
  TemplatesGetResponse,
  TemplatesListItem,
  TemplatesListQuery,
  TemplatesListResponse,
  TemplatesRenderBody,
  TemplatesRenderQuery,
  TemplatesRenderResponse,
  TemplatesUpdateBody,
  TemplatesUpdateQuery,
  TemplatesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** E-mail templates. */
export class TemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Copies a template.
   *
   * An account holds at most 1000 templates.
   *
   * `POST /api/template-clone` · limit 75/s, 750/min · scope templates:write
   *
   * @see https://developers.klaviyo.com/en/reference/clone_template
   */
  clone(body: TemplatesCloneBody, options?: RequestOptions<TemplatesCloneQuery>): Call<TemplatesCloneResponse> {
    return this.#core.call(templatesClone, undefined, body, options);
  }

  /**
   * Creates a template.
   *
   * With `html`, or with a `definition` for the drag-and-drop editor. An account holds at most 1000 templates.
   *
   * `POST /api/templates` · limit 75/s, 750/min · scope templates:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_template
   */
  create(body: TemplatesCreateBody, options?: RequestOptions<TemplatesCreateQuery>): Call<TemplatesCreateResponse> {
    return this.#core.call(templatesCreate, undefined, body, options);
  }

  /**
   * Deletes a template.
   *
   * `DELETE /api/templates/{id}` · limit 75/s, 750/min · scope templates:write
   *
   * @param id Id of a template.
   * @see https://developers.klaviyo.com/en/reference/delete_template
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(templatesDelete, id, undefined, options);
  }

  /**
   * Returns a template.
   *
   * The definition comes with additional-fields[template] only. What templates of the editor (SYSTEM_DRAGGABLE) hold was seen to differ from these types.
   *
   * `GET /api/templates/{id}` · limit 75/s, 750/min · scope templates:read
   *
   * @param id Id of a template.
   * @see https://developers.klaviyo.com/en/reference/get_template
   */
  get(id: string, query?: TemplatesGetQuery, options?: RequestOptions<never>): Call<TemplatesGetResponse> {
    return this.#core.call(templatesGet, id, query, options);
  }

  /**
   * Lists templates.
   *
   * Pages hold at most 10. The definition comes with additional-fields[template] only.
   *
   * `GET /api/templates` · limit 75/s, 750/min · scope templates:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_templates
   */
  list(
    query?: TemplatesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TemplatesListItem, TemplatesListResponse> {
    return new PagedCall(this.#core, templatesList, undefined, query, options);
  }

  /**
   * Fills in a template.
   *
   * Returns its HTML and text with the values of `context` in place of its variables.
   *
   * `POST /api/template-render` · limit 3/s, 60/min · scope templates:read
   *
   * @see https://developers.klaviyo.com/en/reference/render_template
   */
  render(body: TemplatesRenderBody, options?: RequestOptions<TemplatesRenderQuery>): Call<TemplatesRenderResponse> {
    return this.#core.call(templatesRender, undefined, body, options);
  }

  /**
   * Changes a template.
   *
   * `PATCH /api/templates/{id}` · limit 75/s, 750/min · scope templates:write
   *
   * @param id Id of a template.
   * @see https://developers.klaviyo.com/en/reference/update_template
   */
  update(
    id: string,
    body: TemplatesUpdateBody,
    options?: RequestOptions<TemplatesUpdateQuery>,
  ): Call<TemplatesUpdateResponse> {
    return this.#core.call(templatesUpdate, id, body, options);
  }
}

/**
 * `templates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTemplates(options: KlaviyoOptions): TemplatesResource {
  return new TemplatesResource(new ClientCore(vendor, options));
}
