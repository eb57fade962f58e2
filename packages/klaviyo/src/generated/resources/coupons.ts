// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  couponsCreate,
  couponsDelete,
  couponsGet,
  couponsList,
  couponsListCodeIds,
  couponsListCodes,
  couponsUpdate,
} from "../operations/coupons.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CouponsCreateBody,
  CouponsCreateQuery,
  CouponsCreateResponse,
  CouponsGetQuery,
  CouponsGetResponse,
  CouponsListCodeIdsItem,
  CouponsListCodeIdsQuery,
  CouponsListCodeIdsResponse,
  CouponsListCodesItem,
  CouponsListCodesQuery,
  CouponsListCodesResponse,
  CouponsListItem,
  CouponsListQuery,
  CouponsListResponse,
  CouponsUpdateBody,
  CouponsUpdateQuery,
  CouponsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What coupon codes belong to. */
export class CouponsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a coupon.
   *
   * A coupon holds the codes that couponCodes.create and couponCodes.bulkCreate make.
   *
   * `POST /api/coupons` · limit 3/s, 60/min · scope coupons:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_coupon
   */
  create(body: CouponsCreateBody, options?: RequestOptions<CouponsCreateQuery>): Call<CouponsCreateResponse> {
    return this.#core.call(couponsCreate, undefined, body, options);
  }

  /**
   * Deletes a coupon.
   *
   * `DELETE /api/coupons/{id}` · limit 3/s, 60/min · scope coupons:write
   *
   * @param id Id of a coupon.
   * @see https://developers.klaviyo.com/en/reference/delete_coupon
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(couponsDelete, id, undefined, options);
  }

  /**
   * Returns a coupon.
   *
   * `GET /api/coupons/{id}` · limit 75/s, 750/min · scope coupons:read
   *
   * @param id Id of a coupon.
   * @see https://developers.klaviyo.com/en/reference/get_coupon
   */
  get(id: string, query?: CouponsGetQuery, options?: RequestOptions<never>): Call<CouponsGetResponse> {
    return this.#core.call(couponsGet, id, query, options);
  }

  /**
   * Lists coupons.
   *
   * `GET /api/coupons` · limit 75/s, 750/min · scope coupons:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_coupons
   */
  list(query?: CouponsListQuery, options?: RequestOptions<never>): PagedCall<CouponsListItem, CouponsListResponse> {
    return new PagedCall(this.#core, couponsList, undefined, query, options);
  }

  /**
   * Lists the ids of a coupon's codes.
   *
   * `GET /api/coupons/{id}/relationships/coupon-codes` · limit 75/s, 750/min · scope coupon-codes:read
   *
   * @param id Id of a coupon.
   * @see https://developers.klaviyo.com/en/reference/get_coupon_code_ids_for_coupon
   */
  listCodeIds(
    id: string,
    query?: CouponsListCodeIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CouponsListCodeIdsItem, CouponsListCodeIdsResponse> {
    return new PagedCall(this.#core, couponsListCodeIds, id, query, options);
  }

  /**
   * Lists the codes of a coupon.
   *
   * `GET /api/coupons/{id}/coupon-codes` · limit 75/s, 750/min · scope coupon-codes:read
   *
   * @param id Id of a coupon.
   * @see https://developers.klaviyo.com/en/reference/get_coupon_codes_for_coupon
   */
  listCodes(
    id: string,
    query?: CouponsListCodesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CouponsListCodesItem, CouponsListCodesResponse> {
    return new PagedCall(this.#core, couponsListCodes, id, query, options);
  }

  /**
   * Changes a coupon.
   *
   * `PATCH /api/coupons/{id}` · limit 3/s, 60/min · scope coupons:write
   *
   * @param id Id of a coupon.
   * @see https://developers.klaviyo.com/en/reference/update_coupon
   */
  update(
    id: string,
    body: CouponsUpdateBody,
    options?: RequestOptions<CouponsUpdateQuery>,
  ): Call<CouponsUpdateResponse> {
    return this.#core.call(couponsUpdate, id, body, options);
  }
}

/**
 * `coupons` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCoupons(options: KlaviyoOptions): CouponsResource {
  return new CouponsResource(new ClientCore(vendor, options));
}
