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
import type { KlaviyoOptions } from "../options.ts";
import type {
  CouponCodesBulkCreateBody,
  CouponCodesBulkCreateQuery,
  CouponCodesBulkCreateResponse,
  CouponCodesCreateAllItem,
  CouponCodesCreateBody,
  CouponCodesCreateQuery,
  CouponCodesCreateResponse,
  CouponCodesGetBulkCreateJobQuery,
  CouponCodesGetBulkCreateJobResponse,
  CouponCodesGetCouponIdResponse,
  CouponCodesGetCouponQuery,
  CouponCodesGetCouponResponse,
  CouponCodesGetQuery,
  CouponCodesGetResponse,
  CouponCodesListBulkCreateJobsItem,
  CouponCodesListBulkCreateJobsQuery,
  CouponCodesListBulkCreateJobsResponse,
  CouponCodesListItem,
  CouponCodesListQuery,
  CouponCodesListResponse,
  CouponCodesUpdateBody,
  CouponCodesUpdateQuery,
  CouponCodesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Codes of coupons. */
export class CouponCodesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts creating codes of coupons.
   *
   * Up to 1000 codes a call and 100 jobs in the queue. The job lists what it refused.
   *
   * `POST /api/coupon-code-bulk-create-jobs` · limit 75/s, 750/min · scope coupon-codes:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_create_coupon_codes
   */
  bulkCreate(
    body: CouponCodesBulkCreateBody,
    options?: RequestOptions<CouponCodesBulkCreateQuery>,
  ): Call<CouponCodesBulkCreateResponse> {
    return this.#core.call(couponCodesBulkCreate, undefined, body, options);
  }

  /**
   * Sends any number of items through `couponCodes.bulkCreate`, up to 1,000 items a request.
   *
   * Of each request: Up to 1000 codes a call and 100 jobs in the queue. The job lists what it refused.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/coupon-code-bulk-create-jobs` · limit 75/s, 750/min · scope coupon-codes:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_create_coupon_codes
   */
  createAll(
    items: AsyncIterable<CouponCodesCreateAllItem> | Iterable<CouponCodesCreateAllItem>,
    options?: BulkOptions & { query?: CouponCodesBulkCreateQuery },
  ): BulkRun<CouponCodesCreateAllItem, CouponCodesBulkCreateResponse> {
    return new BulkRun(this.#core, couponCodesBulkCreate, undefined, items, options);
  }

  /**
   * Creates a code of a coupon.
   *
   * A code that exists answers 409.
   *
   * `POST /api/coupon-codes` · limit 350/s, 3500/min · scope coupon-codes:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_coupon_code
   */
  create(
    body: CouponCodesCreateBody,
    options?: RequestOptions<CouponCodesCreateQuery>,
  ): Call<CouponCodesCreateResponse> {
    return this.#core.call(couponCodesCreate, undefined, body, options);
  }

  /**
   * Deletes a coupon code.
   *
   * `DELETE /api/coupon-codes/{id}` · limit 350/s, 3500/min · scope coupon-codes:write
   *
   * @param id Id of a coupon code.
   * @see https://developers.klaviyo.com/en/reference/delete_coupon_code
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(couponCodesDelete, id, undefined, options);
  }

  /**
   * Returns a coupon code.
   *
   * `GET /api/coupon-codes/{id}` · limit 350/s, 3500/min · scope coupon-codes:read
   *
   * @param id Id of a coupon code.
   * @see https://developers.klaviyo.com/en/reference/get_coupon_code
   */
  get(id: string, query?: CouponCodesGetQuery, options?: RequestOptions<never>): Call<CouponCodesGetResponse> {
    return this.#core.call(couponCodesGet, id, query, options);
  }

  /**
   * Returns a job that creates coupon codes.
   *
   * Readable until `expires_at`. It names the codes that it refused in `errors`.
   *
   * `GET /api/coupon-code-bulk-create-jobs/{job_id}` · limit 75/s, 750/min · scope coupon-codes:read
   *
   * @param jobId Id of a job that creates coupon codes.
   * @see https://developers.klaviyo.com/en/reference/get_bulk_create_coupon_codes_job
   */
  getBulkCreateJob(
    jobId: string,
    query?: CouponCodesGetBulkCreateJobQuery,
    options?: RequestOptions<never>,
  ): Call<CouponCodesGetBulkCreateJobResponse> {
    return this.#core.call(couponCodesGetBulkCreateJob, jobId, query, options);
  }

  /**
   * Returns the coupon of a code.
   *
   * `GET /api/coupon-codes/{id}/coupon` · limit 75/s, 750/min · scope coupons:read
   *
   * @param id Id of a coupon code.
   * @see https://developers.klaviyo.com/en/reference/get_coupon_for_coupon_code
   */
  getCoupon(
    id: string,
    query?: CouponCodesGetCouponQuery,
    options?: RequestOptions<never>,
  ): Call<CouponCodesGetCouponResponse> {
    return this.#core.call(couponCodesGetCoupon, id, query, options);
  }

  /**
   * Returns the id of a code's coupon.
   *
   * `GET /api/coupon-codes/{id}/relationships/coupon` · limit 75/s, 750/min · scope coupons:read
   *
   * @param id Id of a coupon code.
   * @see https://developers.klaviyo.com/en/reference/get_coupon_id_for_coupon_code
   */
  getCouponId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CouponCodesGetCouponIdResponse> {
    return this.#core.call(couponCodesGetCouponId, id, query, options);
  }

  /**
   * Lists codes of coupons.
   *
   * A filter is required.
   *
   * `GET /api/coupon-codes` · limit 350/s, 3500/min · scope coupon-codes:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_coupon_codes
   */
  list(
    query: CouponCodesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CouponCodesListItem, CouponCodesListResponse> {
    return new PagedCall(this.#core, couponCodesList, undefined, query, options);
  }

  /**
   * Lists jobs that create coupon codes.
   *
   * `GET /api/coupon-code-bulk-create-jobs` · limit 75/s, 750/min · scope coupon-codes:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_bulk_create_coupon_code_jobs
   */
  listBulkCreateJobs(
    query?: CouponCodesListBulkCreateJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CouponCodesListBulkCreateJobsItem, CouponCodesListBulkCreateJobsResponse> {
    return new PagedCall(this.#core, couponCodesListBulkCreateJobs, undefined, query, options);
  }

  /**
   * Changes a coupon code.
   *
   * `PATCH /api/coupon-codes/{id}` · limit 350/s, 3500/min · scope coupon-codes:write
   *
   * @param id Id of a coupon code.
   * @see https://developers.klaviyo.com/en/reference/update_coupon_code
   */
  update(
    id: string,
    body: CouponCodesUpdateBody,
    options?: RequestOptions<CouponCodesUpdateQuery>,
  ): Call<CouponCodesUpdateResponse> {
    return this.#core.call(couponCodesUpdate, id, body, options);
  }
}

/**
 * `couponCodes` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCouponCodes(options: KlaviyoOptions): CouponCodesResource {
  return new CouponCodesResource(new ClientCore(vendor, options));
}
