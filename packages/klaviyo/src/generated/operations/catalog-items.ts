// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const catalogItemsCreate: Operation = {
  id: "catalogItems.create",
  method: "POST",
  path: "/api/catalog-items",
  query: { "fields[catalog-item]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const catalogItemsGet: Operation = {
  id: "catalogItems.get",
  method: "GET",
  path: "/api/catalog-items/{id}",
  ids: ["id"],
  query: { "fields[catalog-item]": "csv", "fields[catalog-variant]": "csv", include: "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const catalogItemsList: Operation = {
  id: "catalogItems.list",
  method: "GET",
  path: "/api/catalog-items",
  query: { "fields[catalog-item]": "csv", "fields[catalog-variant]": "csv", include: "csv" },
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
