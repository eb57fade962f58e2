// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

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

export const couponCodesDelete: Operation = {
  id: "couponCodes.delete",
  method: "DELETE",
  path: "/api/coupon-codes/{id}",
  ids: ["id"],
  response: "none",
  limits: ["xl"],
};

export const couponCodesGet: Operation = {
  id: "couponCodes.get",
  method: "GET",
  path: "/api/coupon-codes/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[coupon-code]": "csv", "fields[coupon]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const couponCodesGetBulkCreateJob: Operation = {
  id: "couponCodes.getBulkCreateJob",
  method: "GET",
  path: "/api/coupon-code-bulk-create-jobs/{job_id}",
  ids: ["job_id"],
  query: { include: "csv", "fields[coupon-code-bulk-create-job]": "csv", "fields[coupon-code]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const couponCodesGetCoupon: Operation = {
  id: "couponCodes.getCoupon",
  method: "GET",
  path: "/api/coupon-codes/{id}/coupon",
  ids: ["id"],
  query: { "fields[coupon]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const couponCodesGetCouponId: Operation = {
  id: "couponCodes.getCouponId",
  method: "GET",
  path: "/api/coupon-codes/{id}/relationships/coupon",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const couponCodesList: PagedOperation = {
  id: "couponCodes.list",
  method: "GET",
  path: "/api/coupon-codes",
  query: { include: "csv", "fields[coupon-code]": "csv", "fields[coupon]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const couponCodesListBulkCreateJobs: PagedOperation = {
  id: "couponCodes.listBulkCreateJobs",
  method: "GET",
  path: "/api/coupon-code-bulk-create-jobs",
  query: { "fields[coupon-code-bulk-create-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const couponCodesUpdate: Operation = {
  id: "couponCodes.update",
  method: "PATCH",
  path: "/api/coupon-codes/{id}",
  ids: ["id"],
  query: { "fields[coupon-code]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["xl"],
  retry: "idempotent",
};
