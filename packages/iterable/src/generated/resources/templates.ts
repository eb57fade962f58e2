// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { templatesDeleteMany, templatesList, templatesListByClientId } from "../operations/templates.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  TemplatesDeleteManyBody,
  TemplatesDeleteManyResponse,
  TemplatesListByClientIdQuery,
  TemplatesListByClientIdResponse,
  TemplatesListItem,
  TemplatesListQuery,
  TemplatesListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Templates of all channels. */
export class TemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes base templates.
   *
   * Those that a campaign uses stay, and are told in failed.
   *
   * `POST /templates/bulkDelete` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_bulk_delete_templates
   */
  deleteMany(body: TemplatesDeleteManyBody, options?: RequestOptions): Call<TemplatesDeleteManyResponse> {
    return this.#core.call(templatesDeleteMany, undefined, body, options);
  }

  /**
   * Lists templates.
   *
   * Give page and pageSize: without both, some projects still answer with everything at once, which is going away.
   *
   * `GET /templates` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#templates_getTemplates
   */
  list(
    query?: TemplatesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TemplatesListItem, TemplatesListResponse> {
    return new PagedCall(this.#core, templatesList, undefined, query, options);
  }

  /**
   * Lists the templates that have your id.
   *
   * `GET /templates/getByClientTemplateId` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#templates_getByClientTemplateId
   */
  listByClientId(
    query: TemplatesListByClientIdQuery,
    options?: RequestOptions<never>,
  ): Call<TemplatesListByClientIdResponse> {
    return this.#core.call(templatesListByClientId, undefined, query, options);
  }
}

/**
 * `templates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTemplates(options: IterableClientOptions): TemplatesResource {
  return new TemplatesResource(new ClientCore(vendor, options));
}
