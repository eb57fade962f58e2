// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const catalogsCreate: Operation = {
  id: "catalogs.create",
  method: "POST",
  path: "/catalogs/{catalogName}",
  ids: ["catalogName"],
};

export const catalogsDelete: Operation = {
  id: "catalogs.delete",
  method: "DELETE",
  path: "/catalogs/{catalogName}",
  ids: ["catalogName"],
};

export const catalogsGetFieldMappings: Operation = {
  id: "catalogs.getFieldMappings",
  method: "GET",
  path: "/catalogs/{catalogName}/fieldMappings",
  ids: ["catalogName"],
  unwrap: "/params",
};

export const catalogsList: PagedOperation = {
  id: "catalogs.list",
  method: "GET",
  path: "/catalogs",
  unwrap: "/params",
  limits: ["catalogs"],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "pageSize",
    defaultSize: 10,
    items: "/params/catalogNames",
    next: "/params/nextPageUrl",
    nextParam: "page",
    total: "/params/totalCatalogsCount",
    end: "noNext",
  },
};

export const catalogsUpdateFieldMappings: Operation = {
  id: "catalogs.updateFieldMappings",
  method: "PUT",
  path: "/catalogs/{catalogName}/fieldMappings",
  ids: ["catalogName"],
  body: "json",
  bodyRequired: true,
  response: "none",
};
