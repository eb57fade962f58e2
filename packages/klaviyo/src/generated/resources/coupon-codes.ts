// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  type PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import { couponCodesBulkCreate, couponCodesCreate, couponCodesList } from "../operations/coupon-codes.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CouponCodesBulkCreateBody,
  CouponCodesBulkCreateQuery,
  CouponCodesBulkCreateResponse,
  CouponCodesCreateAllItem,
  CouponCodesCreateBody,
  CouponCodesCreateQuery,
  CouponCodesCreateResponse,
  CouponCodesListItem,
  CouponCodesListQuery,
  CouponCodesListResponse,
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
    return this.#core.list(couponCodesList, undefined, query, options);
  }
}

/**
 * `couponCodes` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCouponCodes(options: KlaviyoOptions): CouponCodesResource {
  return new CouponCodesResource(new ClientCore(vendor, options));
}
