// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const catalogItemsDelete: Operation = {
  id: "catalogItems.delete",
  method: "DELETE",
  path: "/catalogs/{catalogName}/items/{itemId}",
  ids: ["catalogName", "itemId"],
};

export const catalogItemsDeleteMany: Operation = {
  id: "catalogItems.deleteMany",
  method: "DELETE",
  path: "/catalogs/{catalogName}/items",
  ids: ["catalogName"],
  body: "json",
  bodyRequired: true,
};

export const catalogItemsGet: Operation = {
  id: "catalogItems.get",
  method: "GET",
  path: "/catalogs/{catalogName}/items/{itemId}",
  ids: ["catalogName", "itemId"],
  unwrap: "/params",
};

export const catalogItemsList: PagedOperation = {
  id: "catalogItems.list",
  method: "GET",
  path: "/catalogs/{catalogName}/items",
  ids: ["catalogName"],
  unwrap: "/params",
  limits: ["catalogs"],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "pageSize",
    defaultSize: 10,
    items: "/params/catalogItemsWithProperties",
    next: "/params/nextPageUrl",
    nextParam: "page",
    total: "/params/totalItemsCount",
    end: "noNext",
  },
};

export const catalogItemsReplace: Operation = {
  id: "catalogItems.replace",
  method: "PUT",
  path: "/catalogs/{catalogName}/items/{itemId}",
  ids: ["catalogName", "itemId"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogItemWrites"],
};

export const catalogItemsUpdate: Operation = {
  id: "catalogItems.update",
  method: "PATCH",
  path: "/catalogs/{catalogName}/items/{itemId}",
  ids: ["catalogName", "itemId"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const catalogItemsUpsertMany: Operation = {
  id: "catalogItems.upsertMany",
  method: "POST",
  path: "/catalogs/{catalogName}/items",
  ids: ["catalogName"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogs"],
  retry: "idempotent",
};
