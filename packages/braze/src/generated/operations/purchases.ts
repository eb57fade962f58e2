// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const purchasesGetQuantitySeries: Operation = {
  id: "purchases.getQuantitySeries",
  method: "GET",
  path: "/purchases/quantity_series",
};

export const purchasesGetRevenueSeries: Operation = {
  id: "purchases.getRevenueSeries",
  method: "GET",
  path: "/purchases/revenue_series",
};

export const purchasesListProducts: PagedOperation = {
  id: "purchases.listProducts",
  method: "GET",
  path: "/purchases/product_list",
  limits: ["customData"],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 0,
    defaultSize: 250,
    items: "/products",
    end: "shortPage",
  },
};
