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
  catalogVariantsBulkCreate,
  catalogVariantsBulkDelete,
  catalogVariantsBulkUpdate,
  catalogVariantsCreate,
  catalogVariantsDelete,
  catalogVariantsGet,
  catalogVariantsGetBulkCreateJob,
  catalogVariantsGetBulkDeleteJob,
  catalogVariantsGetBulkUpdateJob,
  catalogVariantsList,
  catalogVariantsListBulkCreateJobs,
  catalogVariantsListBulkDeleteJobs,
  catalogVariantsListBulkUpdateJobs,
  catalogVariantsUpdate,
} from "../operations/catalog-variants.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CatalogVariantsBulkCreateBody,
  CatalogVariantsBulkCreateQuery,
  CatalogVariantsBulkCreateResponse,
  CatalogVariantsBulkDeleteBody,
  CatalogVariantsBulkDeleteQuery,
  CatalogVariantsBulkDeleteResponse,
  CatalogVariantsBulkUpdateBody,
  CatalogVariantsBulkUpdateQuery,
  CatalogVariantsBulkUpdateResponse,
  CatalogVariantsCreateAllItem,
  CatalogVariantsCreateBody,
  CatalogVariantsCreateQuery,
  CatalogVariantsCreateResponse,
  CatalogVariantsDeleteEachItem,
  CatalogVariantsGetBulkCreateJobQuery,
  CatalogVariantsGetBulkCreateJobResponse,
  CatalogVariantsGetBulkDeleteJobQuery,
  CatalogVariantsGetBulkDeleteJobResponse,
  CatalogVariantsGetBulkUpdateJobQuery,
  CatalogVariantsGetBulkUpdateJobResponse,
  CatalogVariantsGetQuery,
  CatalogVariantsGetResponse,
  CatalogVariantsListBulkCreateJobsItem,
  CatalogVariantsListBulkCreateJobsQuery,
  CatalogVariantsListBulkCreateJobsResponse,
  CatalogVariantsListBulkDeleteJobsItem,
  CatalogVariantsListBulkDeleteJobsQuery,
  CatalogVariantsListBulkDeleteJobsResponse,
  CatalogVariantsListBulkUpdateJobsItem,
  CatalogVariantsListBulkUpdateJobsQuery,
  CatalogVariantsListBulkUpdateJobsResponse,
  CatalogVariantsListItem,
  CatalogVariantsListQuery,
  CatalogVariantsListResponse,
  CatalogVariantsUpdateAllItem,
  CatalogVariantsUpdateBody,
  CatalogVariantsUpdateQuery,
  CatalogVariantsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Sizes, colours and other variants of products. */
export class CatalogVariantsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts creating variants.
   *
   * Up to 100 variants and 5 MB, later; follow the job with catalogVariants.getBulkCreateJob. At most 500 jobs at a time.
   *
   * `POST /api/catalog-variant-bulk-create-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_create_catalog_variants
   */
  bulkCreate(
    body: CatalogVariantsBulkCreateBody,
    options?: RequestOptions<CatalogVariantsBulkCreateQuery>,
  ): Call<CatalogVariantsBulkCreateResponse> {
    return this.#core.call(catalogVariantsBulkCreate, undefined, body, options);
  }

  /**
   * Sends any number of items through `catalogVariants.bulkCreate`, up to 100 items and 5 MB a request.
   *
   * Of each request: Up to 100 variants and 5 MB, later; follow the job with catalogVariants.getBulkCreateJob. At most 500 jobs at a time.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/catalog-variant-bulk-create-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_create_catalog_variants
   */
  createAll(
    items: AsyncIterable<CatalogVariantsCreateAllItem> | Iterable<CatalogVariantsCreateAllItem>,
    options?: BulkOptions & { query?: CatalogVariantsBulkCreateQuery },
  ): BulkRun<CatalogVariantsCreateAllItem, CatalogVariantsBulkCreateResponse> {
    return new BulkRun(this.#core, catalogVariantsBulkCreate, undefined, items, options);
  }

  /**
   * Starts deleting variants.
   *
   * Up to 100 variants and 5 MB, later; follow the job with catalogVariants.getBulkDeleteJob. At most 500 jobs at a time.
   *
   * `POST /api/catalog-variant-bulk-delete-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_delete_catalog_variants
   */
  bulkDelete(
    body: CatalogVariantsBulkDeleteBody,
    options?: RequestOptions<CatalogVariantsBulkDeleteQuery>,
  ): Call<CatalogVariantsBulkDeleteResponse> {
    return this.#core.call(catalogVariantsBulkDelete, undefined, body, options);
  }

  /**
   * Sends any number of items through `catalogVariants.bulkDelete`, up to 100 items and 5 MB a request.
   *
   * Of each request: Up to 100 variants and 5 MB, later; follow the job with catalogVariants.getBulkDeleteJob. At most 500 jobs at a time.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/catalog-variant-bulk-delete-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_delete_catalog_variants
   */
  deleteEach(
    items: AsyncIterable<CatalogVariantsDeleteEachItem> | Iterable<CatalogVariantsDeleteEachItem>,
    options?: BulkOptions & { query?: CatalogVariantsBulkDeleteQuery },
  ): BulkRun<CatalogVariantsDeleteEachItem, CatalogVariantsBulkDeleteResponse> {
    return new BulkRun(this.#core, catalogVariantsBulkDelete, undefined, items, options);
  }

  /**
   * Starts changing variants.
   *
   * Up to 100 variants and 5 MB, later; follow the job with catalogVariants.getBulkUpdateJob. At most 500 jobs at a time.
   *
   * `POST /api/catalog-variant-bulk-update-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_update_catalog_variants
   */
  bulkUpdate(
    body: CatalogVariantsBulkUpdateBody,
    options?: RequestOptions<CatalogVariantsBulkUpdateQuery>,
  ): Call<CatalogVariantsBulkUpdateResponse> {
    return this.#core.call(catalogVariantsBulkUpdate, undefined, body, options);
  }

  /**
   * Sends any number of items through `catalogVariants.bulkUpdate`, up to 100 items and 5 MB a request.
   *
   * Of each request: Up to 100 variants and 5 MB, later; follow the job with catalogVariants.getBulkUpdateJob. At most 500 jobs at a time.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/catalog-variant-bulk-update-jobs` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_update_catalog_variants
   */
  updateAll(
    items: AsyncIterable<CatalogVariantsUpdateAllItem> | Iterable<CatalogVariantsUpdateAllItem>,
    options?: BulkOptions & { query?: CatalogVariantsBulkUpdateQuery },
  ): BulkRun<CatalogVariantsUpdateAllItem, CatalogVariantsBulkUpdateResponse> {
    return new BulkRun(this.#core, catalogVariantsBulkUpdate, undefined, items, options);
  }

  /**
   * Creates a variant of an item.
   *
   * The item is given as a relationship. The id is made of the integration, the catalog and your id: `$custom:::$default:::SHIRT-M`.
   *
   * `POST /api/catalog-variants` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_catalog_variant
   */
  create(
    body: CatalogVariantsCreateBody,
    options?: RequestOptions<CatalogVariantsCreateQuery>,
  ): Call<CatalogVariantsCreateResponse> {
    return this.#core.call(catalogVariantsCreate, undefined, body, options);
  }

  /**
   * Deletes a variant.
   *
   * `DELETE /api/catalog-variants/{id}` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of a variant: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/delete_catalog_variant
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(catalogVariantsDelete, id, undefined, options);
  }

  /**
   * Returns a variant.
   *
   * `GET /api/catalog-variants/{id}` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of a variant: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/get_catalog_variant
   */
  get(id: string, query?: CatalogVariantsGetQuery, options?: RequestOptions<never>): Call<CatalogVariantsGetResponse> {
    return this.#core.call(catalogVariantsGet, id, query, options);
  }

  /**
   * Returns a job that creates variants.
   *
   * Readable until `expires_at`. It names what it refused in `errors`.
   *
   * `GET /api/catalog-variant-bulk-create-jobs/{job_id}` · limit 75/s, 750/min · scope catalogs:read
   *
   * @param jobId Id of a job that creates variants.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_create_variants_job
   */
  getBulkCreateJob(
    jobId: string,
    query?: CatalogVariantsGetBulkCreateJobQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogVariantsGetBulkCreateJobResponse> {
    return this.#core.call(catalogVariantsGetBulkCreateJob, jobId, query, options);
  }

  /**
   * Returns a job that deletes variants.
   *
   * Readable until `expires_at`. It names what it refused in `errors`.
   *
   * `GET /api/catalog-variant-bulk-delete-jobs/{job_id}` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param jobId Id of a job that deletes variants.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_delete_variants_job
   */
  getBulkDeleteJob(
    jobId: string,
    query?: CatalogVariantsGetBulkDeleteJobQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogVariantsGetBulkDeleteJobResponse> {
    return this.#core.call(catalogVariantsGetBulkDeleteJob, jobId, query, options);
  }

  /**
   * Returns a job that changes variants.
   *
   * Readable until `expires_at`. It names what it refused in `errors`.
   *
   * `GET /api/catalog-variant-bulk-update-jobs/{job_id}` · limit 75/s, 750/min · scope catalogs:read
   *
   * @param jobId Id of a job that updates variants.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_update_variants_job
   */
  getBulkUpdateJob(
    jobId: string,
    query?: CatalogVariantsGetBulkUpdateJobQuery,
    options?: RequestOptions<never>,
  ): Call<CatalogVariantsGetBulkUpdateJobResponse> {
    return this.#core.call(catalogVariantsGetBulkUpdateJob, jobId, query, options);
  }

  /**
   * Lists variants of the catalog's items.
   *
   * `GET /api/catalog-variants` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_catalog_variants
   */
  list(
    query?: CatalogVariantsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogVariantsListItem, CatalogVariantsListResponse> {
    return new PagedCall(this.#core, catalogVariantsList, undefined, query, options);
  }

  /**
   * Lists jobs that create variants.
   *
   * `GET /api/catalog-variant-bulk-create-jobs` · limit 75/s, 750/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_create_variants_jobs
   */
  listBulkCreateJobs(
    query?: CatalogVariantsListBulkCreateJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogVariantsListBulkCreateJobsItem, CatalogVariantsListBulkCreateJobsResponse> {
    return new PagedCall(this.#core, catalogVariantsListBulkCreateJobs, undefined, query, options);
  }

  /**
   * Lists jobs that delete variants.
   *
   * `GET /api/catalog-variant-bulk-delete-jobs` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_delete_variants_jobs
   */
  listBulkDeleteJobs(
    query?: CatalogVariantsListBulkDeleteJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogVariantsListBulkDeleteJobsItem, CatalogVariantsListBulkDeleteJobsResponse> {
    return new PagedCall(this.#core, catalogVariantsListBulkDeleteJobs, undefined, query, options);
  }

  /**
   * Lists jobs that change variants.
   *
   * `GET /api/catalog-variant-bulk-update-jobs` · limit 75/s, 750/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_update_variants_jobs
   */
  listBulkUpdateJobs(
    query?: CatalogVariantsListBulkUpdateJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogVariantsListBulkUpdateJobsItem, CatalogVariantsListBulkUpdateJobsResponse> {
    return new PagedCall(this.#core, catalogVariantsListBulkUpdateJobs, undefined, query, options);
  }

  /**
   * Changes a variant.
   *
   * `PATCH /api/catalog-variants/{id}` · limit 75/s, 750/min · scope catalogs:write
   *
   * @param id Id of a variant: integration, catalog and your id, joined by `:::`.
   * @see https://developers.klaviyo.com/en/reference/update_catalog_variant
   */
  update(
    id: string,
    body: CatalogVariantsUpdateBody,
    options?: RequestOptions<CatalogVariantsUpdateQuery>,
  ): Call<CatalogVariantsUpdateResponse> {
    return this.#core.call(catalogVariantsUpdate, id, body, options);
  }
}

/**
 * `catalogVariants` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogVariants(options: KlaviyoOptions): CatalogVariantsResource {
  return new CatalogVariantsResource(new ClientCore(vendor, options));
}
