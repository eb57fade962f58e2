// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
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
import type {
  CatalogItemsBulkCreateResponse,
  CatalogItemsBulkDeleteResponse,
  CatalogItemsBulkUpdateResponse,
  CatalogItemsCreateResponse,
  CatalogItemsGetBulkCreateJobResponse,
  CatalogItemsGetBulkDeleteJobResponse,
  CatalogItemsGetBulkUpdateJobResponse,
  CatalogItemsGetResponse,
  CatalogItemsListBulkCreateJobsResponse,
  CatalogItemsListBulkDeleteJobsResponse,
  CatalogItemsListBulkUpdateJobsResponse,
  CatalogItemsListCategoriesResponse,
  CatalogItemsListCategoryIdsResponse,
  CatalogItemsListResponse,
  CatalogItemsListVariantIdsResponse,
  CatalogItemsListVariantsResponse,
  CatalogItemsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogItems`: each answers with the reply that it is given, or with the documented example. */
export const catalogItemsMocks = {
  /** Puts an item into categories. `POST /api/catalog-items/{id}/relationships/categories` */
  addCategories: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogItemsAddCategories, { status: 204 }, reply, init),
  /** Starts creating items. `POST /api/catalog-item-bulk-create-jobs`, that of `createAll` too */
  bulkCreate: (reply?: CatalogItemsBulkCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsBulkCreate,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-item-bulk-create-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Starts deleting items. `POST /api/catalog-item-bulk-delete-jobs`, that of `deleteEach` too */
  bulkDelete: (reply?: CatalogItemsBulkDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsBulkDelete,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-item-bulk-delete-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Starts changing items. `POST /api/catalog-item-bulk-update-jobs`, that of `updateAll` too */
  bulkUpdate: (reply?: CatalogItemsBulkUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsBulkUpdate,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-item-bulk-update-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Creates an item of the catalog. `POST /api/catalog-items` */
  create: (reply?: CatalogItemsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
        },
      },
      reply,
      init,
    ),
  /** Deletes an item. `DELETE /api/catalog-items/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogItemsDelete, { status: 204 }, reply, init),
  /** Returns an item of the catalog. `GET /api/catalog-items/{id}` */
  get: (reply?: CatalogItemsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
  /** Returns a job that creates items. `GET /api/catalog-item-bulk-create-jobs/{job_id}` */
  getBulkCreateJob: (reply?: CatalogItemsGetBulkCreateJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsGetBulkCreateJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-item-bulk-create-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
          },
          included: [
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
        },
      },
      reply,
      init,
    ),
  /** Returns a job that deletes items. `GET /api/catalog-item-bulk-delete-jobs/{job_id}` */
  getBulkDeleteJob: (reply?: CatalogItemsGetBulkDeleteJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsGetBulkDeleteJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-item-bulk-delete-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns a job that changes items. `GET /api/catalog-item-bulk-update-jobs/{job_id}` */
  getBulkUpdateJob: (reply?: CatalogItemsGetBulkUpdateJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsGetBulkUpdateJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-item-bulk-update-job",
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
                  source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
          },
          included: [
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
        },
      },
      reply,
      init,
    ),
  /** Lists items of the catalog. `GET /api/catalog-items` */
  list: (reply?: CatalogItemsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsList,
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
  /** Lists jobs that create items. `GET /api/catalog-item-bulk-create-jobs` */
  listBulkCreateJobs: (reply?: CatalogItemsListBulkCreateJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsListBulkCreateJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-item-bulk-create-job",
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
                    source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                  },
                ],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-create-jobs/01J0JOBCREATE0000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that delete items. `GET /api/catalog-item-bulk-delete-jobs` */
  listBulkDeleteJobs: (reply?: CatalogItemsListBulkDeleteJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsListBulkDeleteJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-item-bulk-delete-job",
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
                    source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                  },
                ],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that change items. `GET /api/catalog-item-bulk-update-jobs` */
  listBulkUpdateJobs: (reply?: CatalogItemsListBulkUpdateJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsListBulkUpdateJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-item-bulk-update-job",
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
                    source: { pointer: "/data/attributes/items/data/1/attributes/price" },
                  },
                ],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-item-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the categories of an item. `GET /api/catalog-items/{id}/categories` */
  listCategories: (reply?: CatalogItemsListCategoriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsListCategories,
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
  /** Lists the ids of an item's categories. `GET /api/catalog-items/{id}/relationships/categories` */
  listCategoryIds: (reply?: CatalogItemsListCategoryIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsListCategoryIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "catalog-category", id: "$custom:::$default:::MUGS" }] },
      },
      reply,
      init,
    ),
  /** Lists the ids of an item's variants. `GET /api/catalog-items/{id}/relationships/variants` */
  listVariantIds: (reply?: CatalogItemsListVariantIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsListVariantIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "catalog-variant", id: "$custom:::$default:::MUG-1-BLUE" }] },
      },
      reply,
      init,
    ),
  /** Lists the variants of an item. `GET /api/catalog-items/{id}/variants` */
  listVariants: (reply?: CatalogItemsListVariantsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsListVariants,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
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
  /** Takes an item out of categories. `DELETE /api/catalog-items/{id}/relationships/categories` */
  removeCategories: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogItemsRemoveCategories, { status: 204 }, reply, init),
  /** Replaces the categories of an item. `PATCH /api/catalog-items/{id}/relationships/categories` */
  setCategories: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogItemsSetCategories, { status: 204 }, reply, init),
  /** Changes an item. `PATCH /api/catalog-items/{id}` */
  update: (reply?: CatalogItemsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
        },
      },
      reply,
      init,
    ),
};
