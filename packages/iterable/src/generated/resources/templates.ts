// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { templatesList } from "../operations/templates.ts";
import type { IterableClientOptions } from "../options.ts";
import type { TemplatesListItem, TemplatesListQuery, TemplatesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Templates of all channels. */
export class TemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists templates.
   *
   * `GET /templates` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs
   */
  list(
    query?: TemplatesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TemplatesListItem, TemplatesListResponse> {
    return this.#core.list(templatesList, undefined, query, options);
  }
}

/**
 * `templates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTemplates(options: IterableClientOptions): TemplatesResource {
  return new TemplatesResource(new ClientCore(vendor, options));
}
