// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  catalogItemsDelete,
  catalogItemsDeleteMany,
  catalogItemsGet,
  catalogItemsList,
  catalogItemsReplace,
  catalogItemsUpdate,
  catalogItemsUpsertMany,
} from "../operations/catalog-items.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  CatalogItemsDeleteManyBody,
  CatalogItemsDeleteManyResponse,
  CatalogItemsDeletePath,
  CatalogItemsDeleteResponse,
  CatalogItemsGetPath,
  CatalogItemsGetResponse,
  CatalogItemsListItem,
  CatalogItemsListQuery,
  CatalogItemsListResponse,
  CatalogItemsReplaceBody,
  CatalogItemsReplacePath,
  CatalogItemsReplaceResponse,
  CatalogItemsUpdateBody,
  CatalogItemsUpdatePath,
  CatalogItemsUpdateResponse,
  CatalogItemsUpsertManyBody,
  CatalogItemsUpsertManyResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Items of a catalog. */
export class CatalogItemsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes an item.
   *
   * Done in the background: catalogItems.get tells when.
   *
   * `DELETE /catalogs/{catalogName}/items/{itemId}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#catalogs_deleteCatalogItem
   */
  delete(ids: CatalogItemsDeletePath, options?: RequestOptions<never>): Call<CatalogItemsDeleteResponse> {
    return this.#core.call(catalogItemsDelete, ids, undefined, options);
  }

  /**
   * Deletes items.
   *
   * Done in the background.
   *
   * `DELETE /catalogs/{catalogName}/items` · limit not published
   *
   * @param catalogName Name of the catalog: letters, digits and dashes, at most 255; case does not count.
   * @see https://api.iterable.com/api/docs#catalogs_bulkDeleteCatalogItems
   */
  deleteMany(
    catalogName: string,
    body: CatalogItemsDeleteManyBody,
    options?: RequestOptions,
  ): Call<CatalogItemsDeleteManyResponse> {
    return this.#core.call(catalogItemsDeleteMany, catalogName, body, options);
  }

  /**
   * Reads an item.
   *
   * `GET /catalogs/{catalogName}/items/{itemId}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#catalogs_getCatalogItem
   */
  get(
    ids: CatalogItemsGetPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CatalogItemsGetResponse> {
    return this.#core.call(catalogItemsGet, ids, query, options);
  }

  /**
   * Lists the items of a catalog.
   *
   * `GET /catalogs/{catalogName}/items` · limit 100/s
   *
   * @param catalogName Name of the catalog: letters, digits and dashes, at most 255; case does not count.
   * @see https://api.iterable.com/api/docs#catalogs_listCatalogItems
   */
  list(
    catalogName: string,
    query?: CatalogItemsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListItem, CatalogItemsListResponse> {
    return new PagedCall(this.#core, catalogItemsList, catalogName, query, options);
  }

  /**
   * Creates or replaces an item.
   *
   * Done in the background: catalogItems.get tells when.
   *
   * `PUT /catalogs/{catalogName}/items/{itemId}` · limit 1000/s
   *
   * @see https://api.iterable.com/api/docs#catalogs_indexCatalogItem
   */
  replace(
    ids: CatalogItemsReplacePath,
    body: CatalogItemsReplaceBody,
    options?: RequestOptions,
  ): Call<CatalogItemsReplaceResponse> {
    return this.#core.call(catalogItemsReplace, ids, body, options);
  }

  /**
   * Creates an item or changes fields of it.
   *
   * Fields that are not given stay. Done in the background: catalogItems.get tells when.
   *
   * `PATCH /catalogs/{catalogName}/items/{itemId}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#catalogs_partialUpdateCatalogItem
   */
  update(
    ids: CatalogItemsUpdatePath,
    body: CatalogItemsUpdateBody,
    options?: RequestOptions,
  ): Call<CatalogItemsUpdateResponse> {
    return this.#core.call(catalogItemsUpdate, ids, body, options);
  }

  /**
   * Creates or updates up to 1,000 items.
   *
   * At most 30 KB an item. Done in the background: catalogItems.get tells when.
   *
   * `POST /catalogs/{catalogName}/items` · limit 100/s
   *
   * @param catalogName Name of the catalog: letters, digits and dashes, at most 255; case does not count.
   * @see https://api.iterable.com/api/docs#catalogs_bulkUpdateCatalogItems
   */
  upsertMany(
    catalogName: string,
    body: CatalogItemsUpsertManyBody,
    options?: RequestOptions,
  ): Call<CatalogItemsUpsertManyResponse> {
    return this.#core.call(catalogItemsUpsertMany, catalogName, body, options);
  }
}

/**
 * `catalogItems` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogItems(options: IterableClientOptions): CatalogItemsResource {
  return new CatalogItemsResource(new ClientCore(vendor, options));
}
