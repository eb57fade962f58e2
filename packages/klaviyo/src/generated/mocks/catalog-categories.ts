// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
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
import type {
  CatalogCategoriesBulkCreateResponse,
  CatalogCategoriesBulkDeleteResponse,
  CatalogCategoriesBulkUpdateResponse,
  CatalogCategoriesCreateResponse,
  CatalogCategoriesGetBulkCreateJobResponse,
  CatalogCategoriesGetBulkDeleteJobResponse,
  CatalogCategoriesGetBulkUpdateJobResponse,
  CatalogCategoriesGetResponse,
  CatalogCategoriesListBulkCreateJobsResponse,
  CatalogCategoriesListBulkDeleteJobsResponse,
  CatalogCategoriesListBulkUpdateJobsResponse,
  CatalogCategoriesListItemIdsResponse,
  CatalogCategoriesListItemsResponse,
  CatalogCategoriesListResponse,
  CatalogCategoriesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogCategories`: each answers with the reply that it is given, or with the documented example. */
export const catalogCategoriesMocks = {
  /** Puts items into a category. `POST /api/catalog-categories/{id}/relationships/items` */
  addItems: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogCategoriesAddItems, { status: 204 }, reply, init),
  /** Starts creating categories. `POST /api/catalog-category-bulk-create-jobs`, that of `createAll` too */
  bulkCreate: (reply?: CatalogCategoriesBulkCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesBulkCreate,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-category-bulk-create-job",
            id: "01J0JOBCREATE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Starts deleting categories. `POST /api/catalog-category-bulk-delete-jobs`, that of `deleteEach` too */
  bulkDelete: (reply?: CatalogCategoriesBulkDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesBulkDelete,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-category-bulk-delete-job",
            id: "01J0JOBDELETE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Starts changing categories. `POST /api/catalog-category-bulk-update-jobs`, that of `updateAll` too */
  bulkUpdate: (reply?: CatalogCategoriesBulkUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesBulkUpdate,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-category-bulk-update-job",
            id: "01J0JOBUPDATE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Creates a category. `POST /api/catalog-categories` */
  create: (reply?: CatalogCategoriesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-category",
            id: "$custom:::$default:::MUGS",
            attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
            links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a category. `DELETE /api/catalog-categories/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogCategoriesDelete, { status: 204 }, reply, init),
  /** Returns a category. `GET /api/catalog-categories/{id}` */
  get: (reply?: CatalogCategoriesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-category",
            id: "$custom:::$default:::MUGS",
            attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
            links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns a job that creates categories. `GET /api/catalog-category-bulk-create-jobs/{job_id}` */
  getBulkCreateJob: (reply?: CatalogCategoriesGetBulkCreateJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesGetBulkCreateJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-category-bulk-create-job",
            id: "01J0JOBCREATE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
          },
          included: [
            {
              type: "catalog-category",
              id: "$custom:::$default:::MUGS",
              attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
              links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns a job that deletes categories. `GET /api/catalog-category-bulk-delete-jobs/{job_id}` */
  getBulkDeleteJob: (reply?: CatalogCategoriesGetBulkDeleteJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesGetBulkDeleteJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-category-bulk-delete-job",
            id: "01J0JOBDELETE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns a job that changes categories. `GET /api/catalog-category-bulk-update-jobs/{job_id}` */
  getBulkUpdateJob: (reply?: CatalogCategoriesGetBulkUpdateJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesGetBulkUpdateJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-category-bulk-update-job",
            id: "01J0JOBUPDATE0000000000000",
            attributes: {
              status: "complete",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 2,
              completed_count: 1,
              failed_count: 1,
              completed_at: "2026-01-03T03:04:05+00:00",
              errors: [
                {
                  id: "4e1b7f4c",
                  code: "invalid",
                  title: "Invalid input.",
                  detail: "The price is no number.",
                  source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
          },
          included: [
            {
              type: "catalog-category",
              id: "$custom:::$default:::MUGS",
              attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
              links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists categories of the catalog. `GET /api/catalog-categories` */
  list: (reply?: CatalogCategoriesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-category",
              id: "$custom:::$default:::MUGS",
              attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
              links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that create categories. `GET /api/catalog-category-bulk-create-jobs` */
  listBulkCreateJobs: (reply?: CatalogCategoriesListBulkCreateJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesListBulkCreateJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-category-bulk-create-job",
              id: "01J0JOBCREATE0000000000000",
              attributes: {
                status: "complete",
                created_at: "2026-01-02T03:04:05+00:00",
                total_count: 2,
                completed_count: 1,
                failed_count: 1,
                completed_at: "2026-01-03T03:04:05+00:00",
                errors: [
                  {
                    id: "4e1b7f4c",
                    code: "invalid",
                    title: "Invalid input.",
                    detail: "The price is no number.",
                    source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                  },
                ],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-create-jobs/01J0JOBCREATE0000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that delete categories. `GET /api/catalog-category-bulk-delete-jobs` */
  listBulkDeleteJobs: (reply?: CatalogCategoriesListBulkDeleteJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesListBulkDeleteJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-category-bulk-delete-job",
              id: "01J0JOBDELETE0000000000000",
              attributes: {
                status: "complete",
                created_at: "2026-01-02T03:04:05+00:00",
                total_count: 2,
                completed_count: 1,
                failed_count: 1,
                completed_at: "2026-01-03T03:04:05+00:00",
                errors: [
                  {
                    id: "4e1b7f4c",
                    code: "invalid",
                    title: "Invalid input.",
                    detail: "The price is no number.",
                    source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                  },
                ],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that change categories. `GET /api/catalog-category-bulk-update-jobs` */
  listBulkUpdateJobs: (reply?: CatalogCategoriesListBulkUpdateJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesListBulkUpdateJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-category-bulk-update-job",
              id: "01J0JOBUPDATE0000000000000",
              attributes: {
                status: "complete",
                created_at: "2026-01-02T03:04:05+00:00",
                total_count: 2,
                completed_count: 1,
                failed_count: 1,
                completed_at: "2026-01-03T03:04:05+00:00",
                errors: [
                  {
                    id: "4e1b7f4c",
                    code: "invalid",
                    title: "Invalid input.",
                    detail: "The price is no number.",
                    source: { pointer: "/data/attributes/categories/data/1/attributes/price" },
                  },
                ],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-category-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a category's items. `GET /api/catalog-categories/{id}/relationships/items` */
  listItemIds: (reply?: CatalogCategoriesListItemIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesListItemIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "catalog-item", id: "$custom:::$default:::SKU-1" }] },
      },
      reply,
      init,
    ),
  /** Lists the items of a category. `GET /api/catalog-categories/{id}/items` */
  listItems: (reply?: CatalogCategoriesListItemsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesListItems,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-item",
              id: "$custom:::$default:::SKU-1",
              attributes: {
                external_id: "SKU-1",
                title: "Mug",
                description: "A blue mug",
                price: 12.5,
                url: "https://shop.example.com/mug",
                published: true,
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
            },
          ],
          included: [
            {
              type: "catalog-variant",
              id: "$custom:::$default:::MUG-1-BLUE",
              attributes: {
                external_id: "MUG-1-BLUE",
                title: "Blue mug",
                description: "A mug, blue",
                sku: "MUG-1-BLUE",
                inventory_policy: 1,
                inventory_quantity: 25,
                price: 12.5,
                url: "https://shop.example/mug?colour=blue",
                image_full_url: "https://shop.example/mug-blue.png",
                published: true,
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-variants/$custom:::$default:::MUG-1-BLUE" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Takes items out of a category. `DELETE /api/catalog-categories/{id}/relationships/items` */
  removeItems: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogCategoriesRemoveItems, { status: 204 }, reply, init),
  /** Replaces the items of a category. `PATCH /api/catalog-categories/{id}/relationships/items` */
  setItems: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogCategoriesSetItems, { status: 204 }, reply, init),
  /** Changes a category. `PATCH /api/catalog-categories/{id}` */
  update: (reply?: CatalogCategoriesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogCategoriesUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-category",
            id: "$custom:::$default:::MUGS",
            attributes: { external_id: "MUGS", name: "Mugs", updated: "2026-01-02T03:04:05+00:00" },
            links: { self: "https://a.klaviyo.com/api/catalog-categories/$custom:::$default:::MUGS" },
          },
        },
      },
      reply,
      init,
    ),
};
