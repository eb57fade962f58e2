// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  purchasesGetQuantitySeries,
  purchasesGetRevenueSeries,
  purchasesListProducts,
} from "../operations/purchases.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  PurchasesGetQuantitySeriesQuery,
  PurchasesGetQuantitySeriesResponse,
  PurchasesGetRevenueSeriesQuery,
  PurchasesGetRevenueSeriesResponse,
  PurchasesListProductsItem,
  PurchasesListProductsQuery,
  PurchasesListProductsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Products, and purchases by day. */
export class PurchasesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Counts purchases.
   *
   * `GET /purchases/quantity_series` · limit 250000/h · scope purchases.quantity_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/purchases/get_number_of_purchases
   */
  getQuantitySeries(
    query: PurchasesGetQuantitySeriesQuery,
    options?: RequestOptions<never>,
  ): Call<PurchasesGetQuantitySeriesResponse> {
    return this.#core.call(purchasesGetQuantitySeries, undefined, query, options);
  }

  /**
   * Sums up the revenue of purchases.
   *
   * `GET /purchases/revenue_series` · limit 250000/h · scope purchases.revenue_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/purchases/get_revenue_series
   */
  getRevenueSeries(
    query: PurchasesGetRevenueSeriesQuery,
    options?: RequestOptions<never>,
  ): Call<PurchasesGetRevenueSeriesResponse> {
    return this.#core.call(purchasesGetRevenueSeries, undefined, query, options);
  }

  /**
   * Lists the ids of products.
   *
   * Pages count from 0.
   *
   * `GET /purchases/product_list` · limit 1000/h · scope purchases.product_list
   *
   * @see https://www.braze.com/docs/api/endpoints/export/purchases/get_list_product_id
   */
  listProducts(
    query?: PurchasesListProductsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<PurchasesListProductsItem, PurchasesListProductsResponse> {
    return new PagedCall(this.#core, purchasesListProducts, undefined, query, options);
  }
}

/**
 * `purchases` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPurchases(options: BrazeOptions): PurchasesResource {
  return new PurchasesResource(new ClientCore(vendor, options));
}
