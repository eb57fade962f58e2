// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  catalogsCreate,
  catalogsDelete,
  catalogsGetFieldMappings,
  catalogsList,
  catalogsUpdateFieldMappings,
} from "../operations/catalogs.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  CatalogsCreateResponse,
  CatalogsDeleteResponse,
  CatalogsGetFieldMappingsResponse,
  CatalogsListItem,
  CatalogsListQuery,
  CatalogsListResponse,
  CatalogsUpdateFieldMappingsBody,
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
   * The name is unique in the project.
   *
   * `POST /catalogs/{catalogName}` · limit not published
   *
   * @param catalogName Name of the catalog: letters, digits and dashes, at most 255; case does not count.
   * @see https://api.iterable.com/api/docs#catalogs_createCatalog
   */
  create(catalogName: string, options?: RequestOptions<never>): Call<CatalogsCreateResponse> {
    return this.#core.call(catalogsCreate, catalogName, undefined, options);
  }

  /**
   * Deletes a catalog.
   *
   * Collections that refer to it go with it.
   *
   * `DELETE /catalogs/{catalogName}` · limit not published
   *
   * @param catalogName Name of the catalog: letters, digits and dashes, at most 255; case does not count.
   * @see https://api.iterable.com/api/docs#catalogs_deleteCatalog
   */
  delete(catalogName: string, options?: RequestOptions<never>): Call<CatalogsDeleteResponse> {
    return this.#core.call(catalogsDelete, catalogName, undefined, options);
  }

  /**
   * Reads the types of the fields of a catalog.
   *
   * `GET /catalogs/{catalogName}/fieldMappings` · limit not published
   *
   * @param catalogName Name of the catalog: letters, digits and dashes, at most 255; case does not count.
   * @see https://api.iterable.com/api/docs#catalogs_getFieldMappings
   */
  getFieldMappings(
    catalogName: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CatalogsGetFieldMappingsResponse> {
    return this.#core.call(catalogsGetFieldMappings, catalogName, query, options);
  }

  /**
   * Lists catalogs.
   *
   * `GET /catalogs` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#catalogs_listCatalogs
   */
  list(query?: CatalogsListQuery, options?: RequestOptions<never>): PagedCall<CatalogsListItem, CatalogsListResponse> {
    return new PagedCall(this.#core, catalogsList, undefined, query, options);
  }

  /**
   * Sets the types of fields of a catalog.
   *
   * A type that is set cannot be changed.
   *
   * `PUT /catalogs/{catalogName}/fieldMappings` · limit not published
   *
   * @param catalogName Name of the catalog: letters, digits and dashes, at most 255; case does not count.
   * @see https://api.iterable.com/api/docs#catalogs_updateFieldTypes
   */
  updateFieldMappings(
    catalogName: string,
    body: CatalogsUpdateFieldMappingsBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(catalogsUpdateFieldMappings, catalogName, body, options);
  }
}

/**
 * `catalogs` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogs(options: IterableClientOptions): CatalogsResource {
  return new CatalogsResource(new ClientCore(vendor, options));
}
