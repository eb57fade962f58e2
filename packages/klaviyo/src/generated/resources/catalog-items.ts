// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  catalogItemsAddCategories,
  catalogItemsBulkCreate,
  catalogItemsBulkDelete,
  catalogItemsBulkUpdate,
  catalogItemsCreate,
  catalogItemsDelete,
  catalogItemsGet,
  catalogItemsGetBulkCreateJob,
  catalogItemsGetBulkDeleteJob,
  catalogItemsGetBulkUpdateJob,
  catalogItemsList,
  catalogItemsListBulkCreateJobs,
  catalogItemsListBulkDeleteJobs,
  catalogItemsListBulkUpdateJobs,
  catalogItemsListCategories,
  catalogItemsListCategoryIds,
  catalogItemsListVariantIds,
  catalogItemsListVariants,
  catalogItemsRemoveCategories,
  catalogItemsSetCategories,
  catalogItemsUpdate,
} from "../operations/catalog-items.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CatalogItemsAddCategoriesBody,
  CatalogItemsBulkCreateBody,
  CatalogItemsBulkCreateQuery,
  CatalogItemsBulkCreateResponse,
  CatalogItemsBulkDeleteBody,
  CatalogItemsBulkDeleteQuery,
  CatalogItemsBulkDeleteResponse,
  CatalogItemsBulkUpdateBody,
  CatalogItemsBulkUpdateQuery,
  CatalogItemsBulkUpdateResponse,
  CatalogItemsCreateAllItem,
  CatalogItemsCreateBody,
  CatalogItemsCreateQuery,
  CatalogItemsCreateResponse,
  CatalogItemsDeleteEachItem,
  CatalogItemsGetBulkCreateJobQuery,
  CatalogItemsGetBulkCreateJobResponse,
  CatalogItemsGetBulkDeleteJobQuery,
  CatalogItemsGetBulkDeleteJobResponse,
  CatalogItemsGetBulkUpdateJobQuery,
  CatalogItemsGetBulkUpdateJobResponse,
  CatalogItemsGetQuery,
  CatalogItemsGetResponse,
  CatalogItemsListBulkCreateJobsItem,
  CatalogItemsListBulkCreateJobsQuery,
  CatalogItemsListBulkCreateJobsResponse,
  CatalogItemsListBulkDeleteJobsItem,
  CatalogItemsListBulkDeleteJobsQuery,
  CatalogItemsListBulkDeleteJobsResponse,
  CatalogItemsListBulkUpdateJobsItem,
  CatalogItemsListBulkUpdateJobsQuery,
  CatalogItemsListBulkUpdateJobsResponse,
  CatalogItemsListCategoriesItem,
  CatalogItemsListCategoriesQuery,
  CatalogItemsListCategoriesResponse,
  CatalogItemsListCategoryIdsItem,
  CatalogItemsListCategoryIdsQuery,
  CatalogItemsListCategoryIdsResponse,
  CatalogItemsListItem,
  CatalogItemsListQuery,
  CatalogItemsListResponse,
  CatalogItemsListVariantIdsItem,
  CatalogItemsListVariantIdsQuery,
  CatalogItemsListVariantIdsResponse,
  CatalogItemsListVariantsItem,
  CatalogItemsListVariantsQuery,
  CatalogItemsListVariantsResponse,
  CatalogItemsRemoveCategoriesBody,
  CatalogItemsSetCategoriesBody,
  CatalogItemsUpdateAllItem,
  CatalogItemsUpdateBody,
  CatalogItemsUpdateQuery,
  CatalogItemsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Products. */
export class CatalogItemsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Puts an item into categories.
   *
   * `POST /api/catalog-items/{id}/relationships/categories` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/add_categories_to_catalog_item
   */
  addCategories(id: string, body: CatalogItemsAddCategoriesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(catalogItemsAddCategories, id, body, options);
  }

  /**
   * Starts creating items.
   *
   * Up to 100 items and 5 MB, later; follow the job with catalogItems.getBulkCreateJob. At most 500 jobs at a time.
   *
   * `POST /api/catalog-item-bulk-create-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_create_catalog_items
   */
  bulkCreate(
    body: CatalogItemsBulkCreateBody,
    options?: RequestOptions<CatalogItemsBulkCreateQuery>,
  ): Call<CatalogItemsBulkCreateResponse> {
    return this.#core.call(catalogItemsBulkCreate, undefined, body, options);
  }

  /**
   * Sends any number of items through `catalogItems.bulkCreate`, up to 100 items and 5 MB a request.
   *
   * Of each request: Up to 100 items and 5 MB, later; follow the job with catalogItems.getBulkCreateJob. At most 500 jobs at a time.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/catalog-item-bulk-create-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_create_catalog_items
   */
  createAll(
    items: AsyncIterable<CatalogItemsCreateAllItem> | Iterable<CatalogItemsCreateAllItem>,
    options?: BulkOptions & { query?: CatalogItemsBulkCreateQuery },
  ): BulkRun<CatalogItemsCreateAllItem, CatalogItemsBulkCreateResponse> {
    return new BulkRun(this.#core, catalogItemsBulkCreate, undefined, items, options);
  }

  /**
   * Starts deleting items.
   *
   * Up to 100 items and 5 MB, later; follow the job with catalogItems.getBulkDeleteJob. At most 500 jobs at a time.
   *
   * `POST /api/catalog-item-bulk-delete-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_delete_catalog_items
   */
  bulkDelete(
    body: CatalogItemsBulkDeleteBody,
    options?: RequestOptions<CatalogItemsBulkDeleteQuery>,
  ): Call<CatalogItemsBulkDeleteResponse> {
    return this.#core.call(catalogItemsBulkDelete, undefined, body, options);
  }

  /**
   * Sends any number of items through `catalogItems.bulkDelete`, up to 100 items and 5 MB a request.
   *
   * Of each request: Up to 100 items and 5 MB, later; follow the job with catalogItems.getBulkDeleteJob. At most 500 jobs at a time.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/catalog-item-bulk-delete-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_delete_catalog_items
   */
  deleteEach(
    items: AsyncIterable<CatalogItemsDeleteEachItem> | Iterable<CatalogItemsDeleteEachItem>,
    options?: BulkOptions & { query?: CatalogItemsBulkDeleteQuery },
  ): BulkRun<CatalogItemsDeleteEachItem, CatalogItemsBulkDeleteResponse> {
    return new BulkRun(this.#core, catalogItemsBulkDelete, undefined, items, options);
  }

  /**
   * Starts changing items.
   *
   * Up to 100 items and 5 MB, later; follow the job with catalogItems.getBulkUpdateJob. At most 500 jobs at a time.
   *
   * `POST /api/catalog-item-bulk-update-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_update_catalog_items
   */
  bulkUpdate(
    body: CatalogItemsBulkUpdateBody,
    options?: RequestOptions<CatalogItemsBulkUpdateQuery>,
  ): Call<CatalogItemsBulkUpdateResponse> {
    return this.#core.call(catalogItemsBulkUpdate, undefined, body, options);
  }

  /**
   * Sends any number of items through `catalogItems.bulkUpdate`, up to 100 items and 5 MB a request.
   *
   * Of each request: Up to 100 items and 5 MB, later; follow the job with catalogItems.getBulkUpdateJob. At most 500 jobs at a time.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/catalog-item-bulk-update-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_update_catalog_items
   */
  updateAll(
    items: AsyncIterable<CatalogItemsUpdateAllItem> | Iterable<CatalogItemsUpdateAllItem>,
    options?: BulkOptions & { query?: CatalogItemsBulkUpdateQuery },
  ): BulkRun<CatalogItemsUpdateAllItem, CatalogItemsBulkUpdateResponse> {
    return new BulkRun(this.#core, catalogItemsBulkUpdate, undefined, items, options);
  }

  /**
   * Creates an item of the catalog.
   *
   * Its id is made of the integration, the catalog and your id: `$custom:::$default:::MUG-1`.
   *
   * `POST /api/catalog-items` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_catalog_item
   */
  create(
    body: CatalogItemsCreateBody,
    options?: RequestOptions<CatalogItemsCreateQuery>,
  ): Call<CatalogItemsCreateResponse> {
    return this.#core.call(catalogItemsCreate, undefined, body, options);
  }

  /**
   * Deletes an item.
   *
   * `DELETE /api/catalog-items/{id}` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/delete_catalog_item
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(catalogItemsDelete, id, undefined, options);
  }

  /**
   * Returns an item of the catalog.
   *
   * `GET /api/catalog-items/{id}` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/get_catalog_item
   */
  get(id: string, query?: CatalogItemsGetQuery, options?: RequestOptions<never>): Call<CatalogItemsGetResponse> {
    return this.#core.call(catalogItemsGet, id, query, options);
  }

  /**
   * Returns a job that creates items.
   *
   * Readable until `expires_at`. It names what it refused in `errors`.
   *
   * `GET /api/catalog-item-bulk-create-jobs/{job_id}` · limit 75/s, 750/min · scope catalogs:read
   *
   * @param jobId Id of a job that creates items.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_create_catalog_items_job
   */
  getBulkCreateJob(
    jobId: string,
    query?: CatalogItemsGetBulkCreateJobQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogItemsGetBulkCreateJobResponse> {
    return this.#core.call(catalogItemsGetBulkCreateJob, jobId, query, options);
  }

  /**
   * Returns a job that deletes items.
   *
   * Readable until `expires_at`. It names what it refused in `errors`.
   *
   * `GET /api/catalog-item-bulk-delete-jobs/{job_id}` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param jobId Id of a job that deletes items.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_delete_catalog_items_job
   */
  getBulkDeleteJob(
    jobId: string,
    query?: CatalogItemsGetBulkDeleteJobQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogItemsGetBulkDeleteJobResponse> {
    return this.#core.call(catalogItemsGetBulkDeleteJob, jobId, query, options);
  }

  /**
   * Returns a job that changes items.
   *
   * Readable until `expires_at`. It names what it refused in `errors`.
   *
   * `GET /api/catalog-item-bulk-update-jobs/{job_id}` · limit 75/s, 750/min · scope catalogs:read
   *
   * @param jobId Id of a job that updates items.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_update_catalog_items_job
   */
  getBulkUpdateJob(
    jobId: string,
    query?: CatalogItemsGetBulkUpdateJobQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogItemsGetBulkUpdateJobResponse> {
    return this.#core.call(catalogItemsGetBulkUpdateJob, jobId, query, options);
  }

  /**
   * Lists items of the catalog.
   *
   * `GET /api/catalog-items` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_catalog_items
   */
  list(
    query?: CatalogItemsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListItem, CatalogItemsListResponse> {
    return new PagedCall(this.#core, catalogItemsList, undefined, query, options);
  }

  /**
   * Lists jobs that create items.
   *
   * `GET /api/catalog-item-bulk-create-jobs` · limit 75/s, 750/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_create_catalog_items_jobs
   */
  listBulkCreateJobs(
    query?: CatalogItemsListBulkCreateJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListBulkCreateJobsItem, CatalogItemsListBulkCreateJobsResponse> {
    return new PagedCall(this.#core, catalogItemsListBulkCreateJobs, undefined, query, options);
  }

  /**
   * Lists jobs that delete items.
   *
   * `GET /api/catalog-item-bulk-delete-jobs` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_delete_catalog_items_jobs
   */
  listBulkDeleteJobs(
    query?: CatalogItemsListBulkDeleteJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListBulkDeleteJobsItem, CatalogItemsListBulkDeleteJobsResponse> {
    return new PagedCall(this.#core, catalogItemsListBulkDeleteJobs, undefined, query, options);
  }

  /**
   * Lists jobs that change items.
   *
   * `GET /api/catalog-item-bulk-update-jobs` · limit 75/s, 750/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_update_catalog_items_jobs
   */
  listBulkUpdateJobs(
    query?: CatalogItemsListBulkUpdateJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListBulkUpdateJobsItem, CatalogItemsListBulkUpdateJobsResponse> {
    return new PagedCall(this.#core, catalogItemsListBulkUpdateJobs, undefined, query, options);
  }

  /**
   * Lists the categories of an item.
   *
   * `GET /api/catalog-items/{id}/categories` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/get_categories_for_catalog_item
   */
  listCategories(
    id: string,
    query?: CatalogItemsListCategoriesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListCategoriesItem, CatalogItemsListCategoriesResponse> {
    return new PagedCall(this.#core, catalogItemsListCategories, id, query, options);
  }

  /**
   * Lists the ids of an item's categories.
   *
   * `GET /api/catalog-items/{id}/relationships/categories` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/get_category_ids_for_catalog_item
   */
  listCategoryIds(
    id: string,
    query?: CatalogItemsListCategoryIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListCategoryIdsItem, CatalogItemsListCategoryIdsResponse> {
    return new PagedCall(this.#core, catalogItemsListCategoryIds, id, query, options);
  }

  /**
   * Lists the ids of an item's variants.
   *
   * `GET /api/catalog-items/{id}/relationships/variants` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/get_variant_ids_for_catalog_item
   */
  listVariantIds(
    id: string,
    query?: CatalogItemsListVariantIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListVariantIdsItem, CatalogItemsListVariantIdsResponse> {
    return new PagedCall(this.#core, catalogItemsListVariantIds, id, query, options);
  }

  /**
   * Lists the variants of an item.
   *
   * `GET /api/catalog-items/{id}/variants` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/get_variants_for_catalog_item
   */
  listVariants(
    id: string,
    query?: CatalogItemsListVariantsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListVariantsItem, CatalogItemsListVariantsResponse> {
    return new PagedCall(this.#core, catalogItemsListVariants, id, query, options);
  }

  /**
   * Takes an item out of categories.
   *
   * The ids go into the body of the DELETE.
   *
   * `DELETE /api/catalog-items/{id}/relationships/categories` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/remove_categories_from_catalog_item
   */
  removeCategories(id: string, body: CatalogItemsRemoveCategoriesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(catalogItemsRemoveCategories, id, body, options);
  }

  /**
   * Replaces the categories of an item.
   *
   * Categories that are not named lose the item.
   *
   * `PATCH /api/catalog-items/{id}/relationships/categories` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/update_categories_for_catalog_item
   */
  setCategories(id: string, body: CatalogItemsSetCategoriesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(catalogItemsSetCategories, id, body, options);
  }

  /**
   * Changes an item.
   *
   * `PATCH /api/catalog-items/{id}` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of an item: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/update_catalog_item
   */
  update(
    id: string,
    body: CatalogItemsUpdateBody,
    options?: RequestOptions<CatalogItemsUpdateQuery>,
  ): Call<CatalogItemsUpdateResponse> {
    return this.#core.call(catalogItemsUpdate, id, body, options);
  }
}

/**
 * `catalogItems` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogItems(options: KlaviyoOptions): CatalogItemsResource {
  return new CatalogItemsResource(new ClientCore(vendor, options));
}
