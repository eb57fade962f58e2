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
  catalogCategoriesAddItems,
  catalogCategoriesBulkCreate,
  catalogCategoriesBulkDelete,
  catalogCategoriesBulkUpdate,
  catalogCategoriesCreate,
  catalogCategoriesDelete,
  catalogCategoriesGet,
  catalogCategoriesGetBulkCreateJob,
  catalogCategoriesGetBulkDeleteJob,
  catalogCategoriesGetBulkUpdateJob,
  catalogCategoriesList,
  catalogCategoriesListBulkCreateJobs,
  catalogCategoriesListBulkDeleteJobs,
  catalogCategoriesListBulkUpdateJobs,
  catalogCategoriesListItemIds,
  catalogCategoriesListItems,
  catalogCategoriesRemoveItems,
  catalogCategoriesSetItems,
  catalogCategoriesUpdate,
} from "../operations/catalog-categories.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CatalogCategoriesAddItemsBody,
  CatalogCategoriesBulkCreateBody,
  CatalogCategoriesBulkCreateQuery,
  CatalogCategoriesBulkCreateResponse,
  CatalogCategoriesBulkDeleteBody,
  CatalogCategoriesBulkDeleteQuery,
  CatalogCategoriesBulkDeleteResponse,
  CatalogCategoriesBulkUpdateBody,
  CatalogCategoriesBulkUpdateQuery,
  CatalogCategoriesBulkUpdateResponse,
  CatalogCategoriesCreateAllItem,
  CatalogCategoriesCreateBody,
  CatalogCategoriesCreateQuery,
  CatalogCategoriesCreateResponse,
  CatalogCategoriesDeleteEachItem,
  CatalogCategoriesGetBulkCreateJobQuery,
  CatalogCategoriesGetBulkCreateJobResponse,
  CatalogCategoriesGetBulkDeleteJobQuery,
  CatalogCategoriesGetBulkDeleteJobResponse,
  CatalogCategoriesGetBulkUpdateJobQuery,
  CatalogCategoriesGetBulkUpdateJobResponse,
  CatalogCategoriesGetQuery,
  CatalogCategoriesGetResponse,
  CatalogCategoriesListBulkCreateJobsItem,
  CatalogCategoriesListBulkCreateJobsQuery,
  CatalogCategoriesListBulkCreateJobsResponse,
  CatalogCategoriesListBulkDeleteJobsItem,
  CatalogCategoriesListBulkDeleteJobsQuery,
  CatalogCategoriesListBulkDeleteJobsResponse,
  CatalogCategoriesListBulkUpdateJobsItem,
  CatalogCategoriesListBulkUpdateJobsQuery,
  CatalogCategoriesListBulkUpdateJobsResponse,
  CatalogCategoriesListItem,
  CatalogCategoriesListItemIdsItem,
  CatalogCategoriesListItemIdsQuery,
  CatalogCategoriesListItemIdsResponse,
  CatalogCategoriesListItemsItem,
  CatalogCategoriesListItemsQuery,
  CatalogCategoriesListItemsResponse,
  CatalogCategoriesListQuery,
  CatalogCategoriesListResponse,
  CatalogCategoriesRemoveItemsBody,
  CatalogCategoriesSetItemsBody,
  CatalogCategoriesUpdateAllItem,
  CatalogCategoriesUpdateBody,
  CatalogCategoriesUpdateQuery,
  CatalogCategoriesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Groups of products. */
export class CatalogCategoriesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Puts items into a category.
   *
   * `POST /api/catalog-categories/{id}/relationships/items` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of a category: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/add_items_to_catalog_category
   */
  addItems(id: string, body: CatalogCategoriesAddItemsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(catalogCategoriesAddItems, id, body, options);
  }

  /**
   * Starts creating categories.
   *
   * Up to 100 categories and 5 MB, later; follow the job with catalogCategories.getBulkCreateJob. At most 500 jobs at a time.
   *
   * `POST /api/catalog-category-bulk-create-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_create_catalog_categories
   */
  bulkCreate(
    body: CatalogCategoriesBulkCreateBody,
    options?: RequestOptions<CatalogCategoriesBulkCreateQuery>,
  ): Call<CatalogCategoriesBulkCreateResponse> {
    return this.#core.call(catalogCategoriesBulkCreate, undefined, body, options);
  }

  /**
   * Sends any number of items through `catalogCategories.bulkCreate`, up to 100 items and 5 MB a request.
   *
   * Of each request: Up to 100 categories and 5 MB, later; follow the job with catalogCategories.getBulkCreateJob. At most 500 jobs at a time.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/catalog-category-bulk-create-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_create_catalog_categories
   */
  createAll(
    items: AsyncIterable<CatalogCategoriesCreateAllItem> | Iterable<CatalogCategoriesCreateAllItem>,
    options?: BulkOptions & { query?: CatalogCategoriesBulkCreateQuery },
  ): BulkRun<CatalogCategoriesCreateAllItem, CatalogCategoriesBulkCreateResponse> {
    return new BulkRun(this.#core, catalogCategoriesBulkCreate, undefined, items, options);
  }

  /**
   * Starts deleting categories.
   *
   * Up to 100 categories and 5 MB, later; follow the job with catalogCategories.getBulkDeleteJob. At most 500 jobs at a time.
   *
   * `POST /api/catalog-category-bulk-delete-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_delete_catalog_categories
   */
  bulkDelete(
    body: CatalogCategoriesBulkDeleteBody,
    options?: RequestOptions<CatalogCategoriesBulkDeleteQuery>,
  ): Call<CatalogCategoriesBulkDeleteResponse> {
    return this.#core.call(catalogCategoriesBulkDelete, undefined, body, options);
  }

  /**
   * Sends any number of items through `catalogCategories.bulkDelete`, up to 100 items and 5 MB a request.
   *
   * Of each request: Up to 100 categories and 5 MB, later; follow the job with catalogCategories.getBulkDeleteJob. At most 500 jobs at a time.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/catalog-category-bulk-delete-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_delete_catalog_categories
   */
  deleteEach(
    items: AsyncIterable<CatalogCategoriesDeleteEachItem> | Iterable<CatalogCategoriesDeleteEachItem>,
    options?: BulkOptions & { query?: CatalogCategoriesBulkDeleteQuery },
  ): BulkRun<CatalogCategoriesDeleteEachItem, CatalogCategoriesBulkDeleteResponse> {
    return new BulkRun(this.#core, catalogCategoriesBulkDelete, undefined, items, options);
  }

  /**
   * Starts changing categories.
   *
   * Up to 100 categories and 5 MB, later; follow the job with catalogCategories.getBulkUpdateJob. At most 500 jobs at a time.
   *
   * `POST /api/catalog-category-bulk-update-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_update_catalog_categories
   */
  bulkUpdate(
    body: CatalogCategoriesBulkUpdateBody,
    options?: RequestOptions<CatalogCategoriesBulkUpdateQuery>,
  ): Call<CatalogCategoriesBulkUpdateResponse> {
    return this.#core.call(catalogCategoriesBulkUpdate, undefined, body, options);
  }

  /**
   * Sends any number of items through `catalogCategories.bulkUpdate`, up to 100 items and 5 MB a request.
   *
   * Of each request: Up to 100 categories and 5 MB, later; follow the job with catalogCategories.getBulkUpdateJob. At most 500 jobs at a time.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/catalog-category-bulk-update-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_update_catalog_categories
   */
  updateAll(
    items: AsyncIterable<CatalogCategoriesUpdateAllItem> | Iterable<CatalogCategoriesUpdateAllItem>,
    options?: BulkOptions & { query?: CatalogCategoriesBulkUpdateQuery },
  ): BulkRun<CatalogCategoriesUpdateAllItem, CatalogCategoriesBulkUpdateResponse> {
    return new BulkRun(this.#core, catalogCategoriesBulkUpdate, undefined, items, options);
  }

  /**
   * Creates a category.
   *
   * Its id is made of the integration, the catalog and your id: `$custom:::$default:::SHOES`.
   *
   * `POST /api/catalog-categories` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_catalog_category
   */
  create(
    body: CatalogCategoriesCreateBody,
    options?: RequestOptions<CatalogCategoriesCreateQuery>,
  ): Call<CatalogCategoriesCreateResponse> {
    return this.#core.call(catalogCategoriesCreate, undefined, body, options);
  }

  /**
   * Deletes a category.
   *
   * `DELETE /api/catalog-categories/{id}` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of a category: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/delete_catalog_category
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(catalogCategoriesDelete, id, undefined, options);
  }

  /**
   * Returns a category.
   *
   * `GET /api/catalog-categories/{id}` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of a category: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/get_catalog_category
   */
  get(
    id: string,
    query?: CatalogCategoriesGetQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogCategoriesGetResponse> {
    return this.#core.call(catalogCategoriesGet, id, query, options);
  }

  /**
   * Returns a job that creates categories.
   *
   * Readable until `expires_at`. It names what it refused in `errors`.
   *
   * `GET /api/catalog-category-bulk-create-jobs/{job_id}` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param jobId Id of a job that creates categories.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_create_categories_job
   */
  getBulkCreateJob(
    jobId: string,
    query?: CatalogCategoriesGetBulkCreateJobQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogCategoriesGetBulkCreateJobResponse> {
    return this.#core.call(catalogCategoriesGetBulkCreateJob, jobId, query, options);
  }

  /**
   * Returns a job that deletes categories.
   *
   * Readable until `expires_at`. It names what it refused in `errors`.
   *
   * `GET /api/catalog-category-bulk-delete-jobs/{job_id}` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param jobId Id of a job that deletes categories.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_delete_categories_job
   */
  getBulkDeleteJob(
    jobId: string,
    query?: CatalogCategoriesGetBulkDeleteJobQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogCategoriesGetBulkDeleteJobResponse> {
    return this.#core.call(catalogCategoriesGetBulkDeleteJob, jobId, query, options);
  }

  /**
   * Returns a job that changes categories.
   *
   * Readable until `expires_at`. It names what it refused in `errors`.
   *
   * `GET /api/catalog-category-bulk-update-jobs/{job_id}` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param jobId Id of a job that updates categories.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_update_categories_job
   */
  getBulkUpdateJob(
    jobId: string,
    query?: CatalogCategoriesGetBulkUpdateJobQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogCategoriesGetBulkUpdateJobResponse> {
    return this.#core.call(catalogCategoriesGetBulkUpdateJob, jobId, query, options);
  }

  /**
   * Lists categories of the catalog.
   *
   * `GET /api/catalog-categories` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_catalog_categories
   */
  list(
    query?: CatalogCategoriesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogCategoriesListItem, CatalogCategoriesListResponse> {
    return new PagedCall(this.#core, catalogCategoriesList, undefined, query, options);
  }

  /**
   * Lists jobs that create categories.
   *
   * `GET /api/catalog-category-bulk-create-jobs` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_create_categories_jobs
   */
  listBulkCreateJobs(
    query?: CatalogCategoriesListBulkCreateJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogCategoriesListBulkCreateJobsItem, CatalogCategoriesListBulkCreateJobsResponse> {
    return new PagedCall(this.#core, catalogCategoriesListBulkCreateJobs, undefined, query, options);
  }

  /**
   * Lists jobs that delete categories.
   *
   * `GET /api/catalog-category-bulk-delete-jobs` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_delete_categories_jobs
   */
  listBulkDeleteJobs(
    query?: CatalogCategoriesListBulkDeleteJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogCategoriesListBulkDeleteJobsItem, CatalogCategoriesListBulkDeleteJobsResponse> {
    return new PagedCall(this.#core, catalogCategoriesListBulkDeleteJobs, undefined, query, options);
  }

  /**
   * Lists jobs that change categories.
   *
   * `GET /api/catalog-category-bulk-update-jobs` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_update_categories_jobs
   */
  listBulkUpdateJobs(
    query?: CatalogCategoriesListBulkUpdateJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogCategoriesListBulkUpdateJobsItem, CatalogCategoriesListBulkUpdateJobsResponse> {
    return new PagedCall(this.#core, catalogCategoriesListBulkUpdateJobs, undefined, query, options);
  }

  /**
   * Lists the ids of a category's items.
   *
   * `GET /api/catalog-categories/{id}/relationships/items` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of a category: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/get_item_ids_for_catalog_category
   */
  listItemIds(
    id: string,
    query?: CatalogCategoriesListItemIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogCategoriesListItemIdsItem, CatalogCategoriesListItemIdsResponse> {
    return new PagedCall(this.#core, catalogCategoriesListItemIds, id, query, options);
  }

  /**
   * Lists the items of a category.
   *
   * `GET /api/catalog-categories/{id}/items` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of a category: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/get_items_for_catalog_category
   */
  listItems(
    id: string,
    query?: CatalogCategoriesListItemsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogCategoriesListItemsItem, CatalogCategoriesListItemsResponse> {
    return new PagedCall(this.#core, catalogCategoriesListItems, id, query, options);
  }

  /**
   * Takes items out of a category.
   *
   * The ids go into the body of the DELETE.
   *
   * `DELETE /api/catalog-categories/{id}/relationships/items` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of a category: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/remove_items_from_catalog_category
   */
  removeItems(id: string, body: CatalogCategoriesRemoveItemsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(catalogCategoriesRemoveItems, id, body, options);
  }

  /**
   * Replaces the items of a category.
   *
   * Items that are not named leave the category.
   *
   * `PATCH /api/catalog-categories/{id}/relationships/items` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of a category: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/update_items_for_catalog_category
   */
  setItems(id: string, body: CatalogCategoriesSetItemsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(catalogCategoriesSetItems, id, body, options);
  }

  /**
   * Changes a category.
   *
   * `PATCH /api/catalog-categories/{id}` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of a category: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/update_catalog_category
   */
  update(
    id: string,
    body: CatalogCategoriesUpdateBody,
    options?: RequestOptions<CatalogCategoriesUpdateQuery>,
  ): Call<CatalogCategoriesUpdateResponse> {
    return this.#core.call(catalogCategoriesUpdate, id, body, options);
  }
}

/**
 * `catalogCategories` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogCategories(options: KlaviyoOptions): CatalogCategoriesResource {
  return new CatalogCategoriesResource(new ClientCore(vendor, options));
}
