// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const couponCodesBulkCreate: Operation = {
  id: "couponCodes.bulkCreate",
  method: "POST",
  path: "/api/coupon-code-bulk-create-jobs",
  query: { "fields[coupon-code-bulk-create-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/coupon-codes/data"],
    max: 1000,
    body: { data: { type: "coupon-code-bulk-create-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const couponCodesCreate: Operation = {
  id: "couponCodes.create",
  method: "POST",
  path: "/api/coupon-codes",
  query: { "fields[coupon-code]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const couponCodesList: Operation = {
  id: "couponCodes.list",
  method: "GET",
  path: "/api/coupon-codes",
  query: { "fields[coupon-code]": "csv", "fields[coupon]": "csv", include: "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    defaultSize: 100,
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};
