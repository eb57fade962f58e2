// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  couponCodesBulkCreate,
  couponCodesCreate,
  couponCodesDelete,
  couponCodesGet,
  couponCodesGetBulkCreateJob,
  couponCodesGetCoupon,
  couponCodesGetCouponId,
  couponCodesList,
  couponCodesListBulkCreateJobs,
  couponCodesUpdate,
} from "../operations/coupon-codes.ts";
import type {
  CouponCodesBulkCreateResponse,
  CouponCodesCreateResponse,
  CouponCodesGetBulkCreateJobResponse,
  CouponCodesGetCouponIdResponse,
  CouponCodesGetCouponResponse,
  CouponCodesGetResponse,
  CouponCodesListBulkCreateJobsResponse,
  CouponCodesListResponse,
  CouponCodesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.couponCodes`: each answers with the reply that it is given, or with the documented example. */
export const couponCodesMocks = {
  /** Starts creating codes of coupons. `POST /api/coupon-code-bulk-create-jobs`, that of `createAll` too */
  bulkCreate: (reply?: CouponCodesBulkCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponCodesBulkCreate,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "coupon-code-bulk-create-job",
            id: "Y291cG9uLTE",
            attributes: {
              status: "queued",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 1,
              completed_count: 0,
              failed_count: 0,
              completed_at: null,
              errors: [],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
          },
        },
      },
      reply,
      init,
    ),
  /** Creates a code of a coupon. `POST /api/coupon-codes` */
  create: (reply?: CouponCodesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponCodesCreate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "coupon-code",
            id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
            attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
            links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a coupon code. `DELETE /api/coupon-codes/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, couponCodesDelete, { status: 204 }, reply, init),
  /** Returns a coupon code. `GET /api/coupon-codes/{id}` */
  get: (reply?: CouponCodesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponCodesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "coupon-code",
            id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
            attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
            links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
          },
          included: [
            {
              type: "coupon",
              id: "SPRING10",
              attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
              links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns a job that creates coupon codes. `GET /api/coupon-code-bulk-create-jobs/{job_id}` */
  getBulkCreateJob: (reply?: CouponCodesGetBulkCreateJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponCodesGetBulkCreateJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "coupon-code-bulk-create-job",
            id: "Y291cG9uLTE",
            attributes: {
              status: "queued",
              created_at: "2026-01-02T03:04:05+00:00",
              total_count: 1,
              completed_count: 0,
              failed_count: 0,
              completed_at: null,
              errors: [],
              expires_at: "2026-01-09T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
          },
          included: [
            {
              type: "coupon-code",
              id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
              attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
              links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns the coupon of a code. `GET /api/coupon-codes/{id}/coupon` */
  getCoupon: (reply?: CouponCodesGetCouponResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponCodesGetCoupon,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "coupon",
            id: "SPRING10",
            attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
            links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of a code's coupon. `GET /api/coupon-codes/{id}/relationships/coupon` */
  getCouponId: (reply?: CouponCodesGetCouponIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponCodesGetCouponId,
      { status: 200, contentType: "application/vnd.api+json", example: { data: { type: "coupon", id: "SPRING10" } } },
      reply,
      init,
    ),
  /** Lists codes of coupons. `GET /api/coupon-codes` */
  list: (reply?: CouponCodesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponCodesList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "coupon-code",
              id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
              attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
              links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
            },
          ],
          included: [
            {
              type: "coupon",
              id: "SPRING10",
              attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
              links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists jobs that create coupon codes. `GET /api/coupon-code-bulk-create-jobs` */
  listBulkCreateJobs: (reply?: CouponCodesListBulkCreateJobsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponCodesListBulkCreateJobs,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "coupon-code-bulk-create-job",
              id: "Y291cG9uLTE",
              attributes: {
                status: "queued",
                created_at: "2026-01-02T03:04:05+00:00",
                total_count: 1,
                completed_count: 0,
                failed_count: 0,
                completed_at: null,
                errors: [],
                expires_at: "2026-01-09T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/coupon-code-bulk-create-jobs/Y291cG9uLTE" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a coupon code. `PATCH /api/coupon-codes/{id}` */
  update: (reply?: CouponCodesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponCodesUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "coupon-code",
            id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
            attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
            links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
          },
        },
      },
      reply,
      init,
    ),
};
