// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const couponsCreate: Operation = {
  id: "coupons.create",
  method: "POST",
  path: "/api/coupons",
  query: { "fields[coupon]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

export const couponsDelete: Operation = {
  id: "coupons.delete",
  method: "DELETE",
  path: "/api/coupons/{id}",
  ids: ["id"],
  response: "none",
};

export const couponsGet: Operation = {
  id: "coupons.get",
  method: "GET",
  path: "/api/coupons/{id}",
  ids: ["id"],
  query: { "fields[coupon]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const couponsList: PagedOperation = {
  id: "coupons.list",
  method: "GET",
  path: "/api/coupons",
  query: { "fields[coupon]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
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

export const couponsListCodeIds: PagedOperation = {
  id: "coupons.listCodeIds",
  method: "GET",
  path: "/api/coupons/{id}/relationships/coupon-codes",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["l"],
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

export const couponsListCodes: PagedOperation = {
  id: "coupons.listCodes",
  method: "GET",
  path: "/api/coupons/{id}/coupon-codes",
  ids: ["id"],
  query: { "fields[coupon-code]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
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

export const couponsUpdate: Operation = {
  id: "coupons.update",
  method: "PATCH",
  path: "/api/coupons/{id}",
  ids: ["id"],
  query: { "fields[coupon]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  retry: "idempotent",
};
