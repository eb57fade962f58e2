// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  purchasesGetQuantitySeries,
  purchasesGetRevenueSeries,
  purchasesListProducts,
} from "../operations/purchases.ts";
import type {
  PurchasesGetQuantitySeriesResponse,
  PurchasesGetRevenueSeriesResponse,
  PurchasesListProductsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.purchases`: each answers with the reply that it is given, or with the documented example. */
export const purchasesMocks = {
  /** Counts purchases. `GET /purchases/quantity_series` */
  getQuantitySeries: (reply?: PurchasesGetQuantitySeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      purchasesGetQuantitySeries,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", data: [{ time: "2026-01-15", purchase_quantity: 120 }] },
      },
      reply,
      init,
    ),
  /** Sums up the revenue of purchases. `GET /purchases/revenue_series` */
  getRevenueSeries: (reply?: PurchasesGetRevenueSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      purchasesGetRevenueSeries,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", data: [{ time: "2026-01-15", revenue: 120 }] },
      },
      reply,
      init,
    ),
  /** Lists the ids of products. `GET /purchases/product_list` */
  listProducts: (reply?: PurchasesListProductsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      purchasesListProducts,
      { status: 200, contentType: "application/json", example: { products: ["abc123", "abc124"], message: "success" } },
      reply,
      init,
    ),
};
