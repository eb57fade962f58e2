// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  catalogItemsCreate,
  catalogItemsCreateMany,
  catalogItemsDelete,
  catalogItemsDeleteMany,
  catalogItemsGet,
  catalogItemsList,
  catalogItemsReplace,
  catalogItemsReplaceMany,
  catalogItemsUpdate,
  catalogItemsUpdateMany,
} from "../operations/catalog-items.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CatalogItemsCreateAllItem,
  CatalogItemsCreateBody,
  CatalogItemsCreateManyBody,
  CatalogItemsCreateManyResponse,
  CatalogItemsCreatePath,
  CatalogItemsCreateResponse,
  CatalogItemsDeleteEachItem,
  CatalogItemsDeleteManyBody,
  CatalogItemsDeleteManyResponse,
  CatalogItemsDeletePath,
  CatalogItemsDeleteResponse,
  CatalogItemsGetPath,
  CatalogItemsGetResponse,
  CatalogItemsListItem,
  CatalogItemsListQuery,
  CatalogItemsListResponse,
  CatalogItemsReplaceAllItem,
  CatalogItemsReplaceBody,
  CatalogItemsReplaceManyBody,
  CatalogItemsReplaceManyResponse,
  CatalogItemsReplacePath,
  CatalogItemsReplaceResponse,
  CatalogItemsUpdateAllItem,
  CatalogItemsUpdateBody,
  CatalogItemsUpdateManyBody,
  CatalogItemsUpdateManyResponse,
  CatalogItemsUpdatePath,
  CatalogItemsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Rows of a catalog. */
export class CatalogItemsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an item.
   *
   * `POST /catalogs/{catalog_name}/items/{item_id}` · limit 50/min · scope catalogs.create_item
   *
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/post_create_catalog_item
   */
  create(
    ids: CatalogItemsCreatePath,
    body: CatalogItemsCreateBody,
    options?: RequestOptions,
  ): Call<CatalogItemsCreateResponse> {
    return this.#core.call(catalogItemsCreate, ids, body, options);
  }

  /**
   * Creates up to 50 items.
   *
   * Done in the background; a wrong item refuses the whole call.
   *
   * `POST /catalogs/{catalog_name}/items` · limit 16000/min · scope catalogs.add_items
   *
   * @param catalogName Name of the catalog.
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/post_create_catalog_items_bulk
   */
  createMany(
    catalogName: string,
    body: CatalogItemsCreateManyBody,
    options?: RequestOptions,
  ): Call<CatalogItemsCreateManyResponse> {
    return this.#core.call(catalogItemsCreateMany, catalogName, body, options);
  }

  /**
   * Sends any number of items through `catalogItems.createMany`, up to 50 items and 4 MB a request.
   *
   * Of each request: Done in the background; a wrong item refuses the whole call.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /catalogs/{catalog_name}/items` · limit 16000/min · scope catalogs.add_items
   *
   * @param catalogName Name of the catalog.
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/post_create_catalog_items_bulk
   */
  createAll(
    catalogName: string,
    items: AsyncIterable<CatalogItemsCreateAllItem> | Iterable<CatalogItemsCreateAllItem>,
    options?: BulkOptions,
  ): BulkRun<CatalogItemsCreateAllItem, CatalogItemsCreateManyResponse> {
    return new BulkRun(this.#core, catalogItemsCreateMany, catalogName, items, options);
  }

  /**
   * Deletes an item.
   *
   * `DELETE /catalogs/{catalog_name}/items/{item_id}` · limit 50/min · scope catalogs.delete_item
   *
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/delete_catalog_item
   */
  delete(ids: CatalogItemsDeletePath, options?: RequestOptions<never>): Call<CatalogItemsDeleteResponse> {
    return this.#core.call(catalogItemsDelete, ids, undefined, options);
  }

  /**
   * Deletes up to 50 items.
   *
   * Done in the background; a wrong item refuses the whole call.
   *
   * `DELETE /catalogs/{catalog_name}/items` · limit 16000/min · scope catalogs.delete_items
   *
   * @param catalogName Name of the catalog.
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/delete_catalog_items_bulk
   */
  deleteMany(
    catalogName: string,
    body: CatalogItemsDeleteManyBody,
    options?: RequestOptions,
  ): Call<CatalogItemsDeleteManyResponse> {
    return this.#core.call(catalogItemsDeleteMany, catalogName, body, options);
  }

  /**
   * Sends any number of items through `catalogItems.deleteMany`, up to 50 items and 4 MB a request.
   *
   * Of each request: Done in the background; a wrong item refuses the whole call.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `DELETE /catalogs/{catalog_name}/items` · limit 16000/min · scope catalogs.delete_items
   *
   * @param catalogName Name of the catalog.
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/delete_catalog_items_bulk
   */
  deleteEach(
    catalogName: string,
    items: AsyncIterable<CatalogItemsDeleteEachItem> | Iterable<CatalogItemsDeleteEachItem>,
    options?: BulkOptions,
  ): BulkRun<CatalogItemsDeleteEachItem, CatalogItemsDeleteManyResponse> {
    return new BulkRun(this.#core, catalogItemsDeleteMany, catalogName, items, options);
  }

  /**
   * Reads an item.
   *
   * `GET /catalogs/{catalog_name}/items/{item_id}` · limit 50/min · scope catalogs.get_item
   *
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/get_catalog_item_details
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
   * 50 a page; the cursor comes in the Link header.
   *
   * `GET /catalogs/{catalog_name}/items` · limit 50/min · scope catalogs.get_items
   *
   * @param catalogName Name of the catalog.
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/get_catalog_items_details_bulk
   */
  list(
    catalogName: string,
    query?: CatalogItemsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListItem, CatalogItemsListResponse> {
    return new PagedCall(this.#core, catalogItemsList, catalogName, query, options);
  }

  /**
   * Replaces an item.
   *
   * `PUT /catalogs/{catalog_name}/items/{item_id}` · limit 50/min · scope catalogs.replace_item
   *
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/put_update_catalog_item
   */
  replace(
    ids: CatalogItemsReplacePath,
    body: CatalogItemsReplaceBody,
    options?: RequestOptions,
  ): Call<CatalogItemsReplaceResponse> {
    return this.#core.call(catalogItemsReplace, ids, body, options);
  }

  /**
   * Replaces up to 50 items.
   *
   * Done in the background; a wrong item refuses the whole call.
   *
   * `PUT /catalogs/{catalog_name}/items` · limit 16000/min · scope catalogs.replace_items
   *
   * @param catalogName Name of the catalog.
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/put_update_catalog_items
   */
  replaceMany(
    catalogName: string,
    body: CatalogItemsReplaceManyBody,
    options?: RequestOptions,
  ): Call<CatalogItemsReplaceManyResponse> {
    return this.#core.call(catalogItemsReplaceMany, catalogName, body, options);
  }

  /**
   * Sends any number of items through `catalogItems.replaceMany`, up to 50 items and 4 MB a request.
   *
   * Of each request: Done in the background; a wrong item refuses the whole call.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `PUT /catalogs/{catalog_name}/items` · limit 16000/min · scope catalogs.replace_items
   *
   * @param catalogName Name of the catalog.
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/put_update_catalog_items
   */
  replaceAll(
    catalogName: string,
    items: AsyncIterable<CatalogItemsReplaceAllItem> | Iterable<CatalogItemsReplaceAllItem>,
    options?: BulkOptions,
  ): BulkRun<CatalogItemsReplaceAllItem, CatalogItemsReplaceManyResponse> {
    return new BulkRun(this.#core, catalogItemsReplaceMany, catalogName, items, options);
  }

  /**
   * Changes an item.
   *
   * Fields that are not given stay. Array fields also take { $add } and { $remove }.
   *
   * `PATCH /catalogs/{catalog_name}/items/{item_id}` · limit 50/min · scope catalogs.update_item
   *
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/patch_catalog_item
   */
  update(
    ids: CatalogItemsUpdatePath,
    body: CatalogItemsUpdateBody,
    options?: RequestOptions,
  ): Call<CatalogItemsUpdateResponse> {
    return this.#core.call(catalogItemsUpdate, ids, body, options);
  }

  /**
   * Changes up to 50 items.
   *
   * Done in the background; a wrong item refuses the whole call. Fields that are not given stay. Array fields also take { $add } and { $remove }.
   *
   * `PATCH /catalogs/{catalog_name}/items` · limit 16000/min · scope catalogs.update_items
   *
   * @param catalogName Name of the catalog.
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/patch_catalog_items_bulk
   */
  updateMany(
    catalogName: string,
    body: CatalogItemsUpdateManyBody,
    options?: RequestOptions,
  ): Call<CatalogItemsUpdateManyResponse> {
    return this.#core.call(catalogItemsUpdateMany, catalogName, body, options);
  }

  /**
   * Sends any number of items through `catalogItems.updateMany`, up to 50 items and 4 MB a request.
   *
   * Of each request: Done in the background; a wrong item refuses the whole call. Fields that are not given stay. Array fields also take { $add } and { $remove }.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `PATCH /catalogs/{catalog_name}/items` · limit 16000/min · scope catalogs.update_items
   *
   * @param catalogName Name of the catalog.
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/patch_catalog_items_bulk
   */
  updateAll(
    catalogName: string,
    items: AsyncIterable<CatalogItemsUpdateAllItem> | Iterable<CatalogItemsUpdateAllItem>,
    options?: BulkOptions,
  ): BulkRun<CatalogItemsUpdateAllItem, CatalogItemsUpdateManyResponse> {
    return new BulkRun(this.#core, catalogItemsUpdateMany, catalogName, items, options);
  }
}

/**
 * `catalogItems` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogItems(options: BrazeOptions): CatalogItemsResource {
  return new CatalogItemsResource(new ClientCore(vendor, options));
}
