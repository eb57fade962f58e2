// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { catalogsCreate, catalogsDelete, catalogsList } from "../operations/catalogs.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CatalogsCreateBody,
  CatalogsCreateResponse,
  CatalogsDeleteResponse,
  CatalogsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Tables of reference data for personalisation. */
export class CatalogsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a catalog.
   *
   * One a call. The first field must be id, a string.
   *
   * `POST /catalogs` · limit 50/min · scope catalogs.create
   *
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/post_create_catalog
   */
  create(body: CatalogsCreateBody, options?: RequestOptions): Call<CatalogsCreateResponse> {
    return this.#core.call(catalogsCreate, undefined, body, options);
  }

  /**
   * Deletes a catalog.
   *
   * `DELETE /catalogs/{catalog_name}` · limit 50/min · scope catalogs.delete
   *
   * @param catalogName Name of the catalog.
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/delete_catalog
   */
  delete(catalogName: string, options?: RequestOptions<never>): Call<CatalogsDeleteResponse> {
    return this.#core.call(catalogsDelete, catalogName, undefined, options);
  }

  /**
   * Lists all catalogs.
   *
   * `GET /catalogs` · limit 50/min · scope catalogs.get
   *
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/get_list_catalogs
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<CatalogsListResponse> {
    return this.#core.call(catalogsList, undefined, query, options);
  }
}

/**
 * `catalogs` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogs(options: BrazeOptions): CatalogsResource {
  return new CatalogsResource(new ClientCore(vendor, options));
}
