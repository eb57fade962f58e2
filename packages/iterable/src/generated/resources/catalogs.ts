// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { catalogsCreate, catalogsDelete, catalogsList } from "../operations/catalogs.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  CatalogsCreateResponse,
  CatalogsDeleteResponse,
  CatalogsListItem,
  CatalogsListQuery,
  CatalogsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Collections of items for personalisation. */
export class CatalogsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a catalog.
   *
   * `POST /catalogs/{catalogName}` · limit not published
   *
   * @param catalogName Name of the catalog.
   * @see https://api.iterable.com/api/docs
   */
  create(catalogName: string, options?: RequestOptions<never>): Call<CatalogsCreateResponse> {
    return this.#core.call(catalogsCreate, catalogName, undefined, options);
  }

  /**
   * Deletes a catalog.
   *
   * `DELETE /catalogs/{catalogName}` · limit not published
   *
   * @param catalogName Name of the catalog.
   * @see https://api.iterable.com/api/docs
   */
  delete(catalogName: string, options?: RequestOptions<never>): Call<CatalogsDeleteResponse> {
    return this.#core.call(catalogsDelete, catalogName, undefined, options);
  }

  /**
   * Lists catalogs.
   *
   * `GET /catalogs` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs
   */
  list(query?: CatalogsListQuery, options?: RequestOptions<never>): PagedCall<CatalogsListItem, CatalogsListResponse> {
    return this.#core.list(catalogsList, undefined, query, options);
  }
}

/**
 * `catalogs` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogs(options: IterableClientOptions): CatalogsResource {
  return new CatalogsResource(new ClientCore(vendor, options));
}
