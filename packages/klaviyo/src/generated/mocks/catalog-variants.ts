// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
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
import type {
  CatalogVariantsBulkCreateResponse,
  CatalogVariantsBulkDeleteResponse,
  CatalogVariantsBulkUpdateResponse,
  CatalogVariantsCreateResponse,
  CatalogVariantsGetBulkCreateJobResponse,
  CatalogVariantsGetBulkDeleteJobResponse,
  CatalogVariantsGetBulkUpdateJobResponse,
  CatalogVariantsGetResponse,
  CatalogVariantsListBulkCreateJobsResponse,
  CatalogVariantsListBulkDeleteJobsResponse,
  CatalogVariantsListBulkUpdateJobsResponse,
  CatalogVariantsListResponse,
  CatalogVariantsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogVariants`: each answers with the reply that it is given, or with the documented example. */
export const catalogVariantsMocks = {
  /** Starts creating variants. `POST /api/catalog-variant-bulk-create-jobs`, that of `createAll` too */
  bulkCreate: (reply?: CatalogVariantsBulkCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsBulkCreate,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-variant-bulk-create-job",
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
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Starts deleting variants. `POST /api/catalog-variant-bulk-delete-jobs`, that of `deleteEach` too */
  bulkDelete: (reply?: CatalogVariantsBulkDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsBulkDelete,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-variant-bulk-delete-job",
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
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Starts changing variants. `POST /api/catalog-variant-bulk-update-jobs`, that of `updateAll` too */
  bulkUpdate: (reply?: CatalogVariantsBulkUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsBulkUpdate,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-variant-bulk-update-job",
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
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Creates a variant of an item. `POST /api/catalog-variants` */
  create: (reply?: CatalogVariantsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
        },
      },
      reply,
      init,
    ),
  /** Deletes a variant. `DELETE /api/catalog-variants/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, catalogVariantsDelete, { status: 204 }, reply, init),
  /** Returns a variant. `GET /api/catalog-variants/{id}` */
  get: (reply?: CatalogVariantsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
        },
      },
      reply,
      init,
    ),
  /** Returns a job that creates variants. `GET /api/catalog-variant-bulk-create-jobs/{job_id}` */
  getBulkCreateJob: (reply?: CatalogVariantsGetBulkCreateJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsGetBulkCreateJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-variant-bulk-create-job",
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
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
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
  /** Returns a job that deletes variants. `GET /api/catalog-variant-bulk-delete-jobs/{job_id}` */
  getBulkDeleteJob: (reply?: CatalogVariantsGetBulkDeleteJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsGetBulkDeleteJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-variant-bulk-delete-job",
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
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns a job that changes variants. `GET /api/catalog-variant-bulk-update-jobs/{job_id}` */
  getBulkUpdateJob: (reply?: CatalogVariantsGetBulkUpdateJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsGetBulkUpdateJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-variant-bulk-update-job",
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
                  source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                },
              ],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
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
  /** Lists variants of the catalog's items. `GET /api/catalog-variants` */
  list: (reply?: CatalogVariantsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsList,
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
  /** Lists jobs that create variants. `GET /api/catalog-variant-bulk-create-jobs` */
  listBulkCreateJobs: (reply?: CatalogVariantsListBulkCreateJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsListBulkCreateJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-variant-bulk-create-job",
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
                    source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                  },
                ],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-create-jobs/01J0JOBCREATE0000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that delete variants. `GET /api/catalog-variant-bulk-delete-jobs` */
  listBulkDeleteJobs: (reply?: CatalogVariantsListBulkDeleteJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsListBulkDeleteJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-variant-bulk-delete-job",
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
                    source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                  },
                ],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-delete-jobs/01J0JOBDELETE0000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that change variants. `GET /api/catalog-variant-bulk-update-jobs` */
  listBulkUpdateJobs: (reply?: CatalogVariantsListBulkUpdateJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsListBulkUpdateJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-variant-bulk-update-job",
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
                    source: { pointer: "/data/attributes/variants/data/1/attributes/price" },
                  },
                ],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-variant-bulk-update-jobs/01J0JOBUPDATE0000000000000" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a variant. `PATCH /api/catalog-variants/{id}` */
  update: (reply?: CatalogVariantsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogVariantsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
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
        },
      },
      reply,
      init,
    ),
};
