// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const catalogItemsAddCategories: Operation = {
  id: "catalogItems.addCategories",
  method: "POST",
  path: "/api/catalog-items/{id}/relationships/categories",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
};

export const catalogItemsBulkCreate: Operation = {
  id: "catalogItems.bulkCreate",
  method: "POST",
  path: "/api/catalog-item-bulk-create-jobs",
  query: { "fields[catalog-item-bulk-create-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/items/data"],
    max: 100,
    maxBytes: 5000000,
    body: { data: { type: "catalog-item-bulk-create-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const catalogItemsBulkDelete: Operation = {
  id: "catalogItems.bulkDelete",
  method: "POST",
  path: "/api/catalog-item-bulk-delete-jobs",
  query: { "fields[catalog-item-bulk-delete-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/items/data"],
    max: 100,
    maxBytes: 5000000,
    body: { data: { type: "catalog-item-bulk-delete-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const catalogItemsBulkUpdate: Operation = {
  id: "catalogItems.bulkUpdate",
  method: "POST",
  path: "/api/catalog-item-bulk-update-jobs",
  query: { "fields[catalog-item-bulk-update-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/items/data"],
    max: 100,
    maxBytes: 5000000,
    body: { data: { type: "catalog-item-bulk-update-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

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

export const catalogItemsDelete: Operation = {
  id: "catalogItems.delete",
  method: "DELETE",
  path: "/api/catalog-items/{id}",
  ids: ["id"],
  response: "none",
  limits: ["l"],
};

export const catalogItemsGet: Operation = {
  id: "catalogItems.get",
  method: "GET",
  path: "/api/catalog-items/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[catalog-item]": "csv", "fields[catalog-variant]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const catalogItemsGetBulkCreateJob: Operation = {
  id: "catalogItems.getBulkCreateJob",
  method: "GET",
  path: "/api/catalog-item-bulk-create-jobs/{job_id}",
  ids: ["job_id"],
  query: { include: "csv", "fields[catalog-item-bulk-create-job]": "csv", "fields[catalog-item]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const catalogItemsGetBulkDeleteJob: Operation = {
  id: "catalogItems.getBulkDeleteJob",
  method: "GET",
  path: "/api/catalog-item-bulk-delete-jobs/{job_id}",
  ids: ["job_id"],
  query: { "fields[catalog-item-bulk-delete-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const catalogItemsGetBulkUpdateJob: Operation = {
  id: "catalogItems.getBulkUpdateJob",
  method: "GET",
  path: "/api/catalog-item-bulk-update-jobs/{job_id}",
  ids: ["job_id"],
  query: { include: "csv", "fields[catalog-item-bulk-update-job]": "csv", "fields[catalog-item]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const catalogItemsList: PagedOperation = {
  id: "catalogItems.list",
  method: "GET",
  path: "/api/catalog-items",
  query: { include: "csv", "fields[catalog-item]": "csv", "fields[catalog-variant]": "csv" },
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

export const catalogItemsListBulkCreateJobs: PagedOperation = {
  id: "catalogItems.listBulkCreateJobs",
  method: "GET",
  path: "/api/catalog-item-bulk-create-jobs",
  query: { "fields[catalog-item-bulk-create-job]": "csv" },
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

export const catalogItemsListBulkDeleteJobs: PagedOperation = {
  id: "catalogItems.listBulkDeleteJobs",
  method: "GET",
  path: "/api/catalog-item-bulk-delete-jobs",
  query: { "fields[catalog-item-bulk-delete-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
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

export const catalogItemsListBulkUpdateJobs: PagedOperation = {
  id: "catalogItems.listBulkUpdateJobs",
  method: "GET",
  path: "/api/catalog-item-bulk-update-jobs",
  query: { "fields[catalog-item-bulk-update-job]": "csv" },
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

export const catalogItemsListCategories: PagedOperation = {
  id: "catalogItems.listCategories",
  method: "GET",
  path: "/api/catalog-items/{id}/categories",
  ids: ["id"],
  query: { "fields[catalog-category]": "csv" },
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

export const catalogItemsListCategoryIds: PagedOperation = {
  id: "catalogItems.listCategoryIds",
  method: "GET",
  path: "/api/catalog-items/{id}/relationships/categories",
  ids: ["id"],
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

export const catalogItemsListVariantIds: PagedOperation = {
  id: "catalogItems.listVariantIds",
  method: "GET",
  path: "/api/catalog-items/{id}/relationships/variants",
  ids: ["id"],
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

export const catalogItemsListVariants: PagedOperation = {
  id: "catalogItems.listVariants",
  method: "GET",
  path: "/api/catalog-items/{id}/variants",
  ids: ["id"],
  query: { "fields[catalog-variant]": "csv" },
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

export const catalogItemsRemoveCategories: Operation = {
  id: "catalogItems.removeCategories",
  method: "DELETE",
  path: "/api/catalog-items/{id}/relationships/categories",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
};

export const catalogItemsSetCategories: Operation = {
  id: "catalogItems.setCategories",
  method: "PATCH",
  path: "/api/catalog-items/{id}/relationships/categories",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
  retry: "idempotent",
};

export const catalogItemsUpdate: Operation = {
  id: "catalogItems.update",
  method: "PATCH",
  path: "/api/catalog-items/{id}",
  ids: ["id"],
  query: { "fields[catalog-item]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  retry: "idempotent",
};
