// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const catalogCategoriesAddItems: Operation = {
  id: "catalogCategories.addItems",
  method: "POST",
  path: "/api/catalog-categories/{id}/relationships/items",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
};

export const catalogCategoriesBulkCreate: Operation = {
  id: "catalogCategories.bulkCreate",
  method: "POST",
  path: "/api/catalog-category-bulk-create-jobs",
  query: { "fields[catalog-category-bulk-create-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/categories/data"],
    max: 100,
    maxBytes: 5000000,
    body: { data: { type: "catalog-category-bulk-create-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const catalogCategoriesBulkDelete: Operation = {
  id: "catalogCategories.bulkDelete",
  method: "POST",
  path: "/api/catalog-category-bulk-delete-jobs",
  query: { "fields[catalog-category-bulk-delete-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/categories/data"],
    max: 100,
    maxBytes: 5000000,
    body: { data: { type: "catalog-category-bulk-delete-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const catalogCategoriesBulkUpdate: Operation = {
  id: "catalogCategories.bulkUpdate",
  method: "POST",
  path: "/api/catalog-category-bulk-update-jobs",
  query: { "fields[catalog-category-bulk-update-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/categories/data"],
    max: 100,
    maxBytes: 5000000,
    body: { data: { type: "catalog-category-bulk-update-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const catalogCategoriesCreate: Operation = {
  id: "catalogCategories.create",
  method: "POST",
  path: "/api/catalog-categories",
  query: { "fields[catalog-category]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const catalogCategoriesDelete: Operation = {
  id: "catalogCategories.delete",
  method: "DELETE",
  path: "/api/catalog-categories/{id}",
  ids: ["id"],
  response: "none",
  limits: ["l"],
};

export const catalogCategoriesGet: Operation = {
  id: "catalogCategories.get",
  method: "GET",
  path: "/api/catalog-categories/{id}",
  ids: ["id"],
  query: { "fields[catalog-category]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const catalogCategoriesGetBulkCreateJob: Operation = {
  id: "catalogCategories.getBulkCreateJob",
  method: "GET",
  path: "/api/catalog-category-bulk-create-jobs/{job_id}",
  ids: ["job_id"],
  query: { include: "csv", "fields[catalog-category-bulk-create-job]": "csv", "fields[catalog-category]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const catalogCategoriesGetBulkDeleteJob: Operation = {
  id: "catalogCategories.getBulkDeleteJob",
  method: "GET",
  path: "/api/catalog-category-bulk-delete-jobs/{job_id}",
  ids: ["job_id"],
  query: { "fields[catalog-category-bulk-delete-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const catalogCategoriesGetBulkUpdateJob: Operation = {
  id: "catalogCategories.getBulkUpdateJob",
  method: "GET",
  path: "/api/catalog-category-bulk-update-jobs/{job_id}",
  ids: ["job_id"],
  query: { include: "csv", "fields[catalog-category-bulk-update-job]": "csv", "fields[catalog-category]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const catalogCategoriesList: PagedOperation = {
  id: "catalogCategories.list",
  method: "GET",
  path: "/api/catalog-categories",
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

export const catalogCategoriesListBulkCreateJobs: PagedOperation = {
  id: "catalogCategories.listBulkCreateJobs",
  method: "GET",
  path: "/api/catalog-category-bulk-create-jobs",
  query: { "fields[catalog-category-bulk-create-job]": "csv" },
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

export const catalogCategoriesListBulkDeleteJobs: PagedOperation = {
  id: "catalogCategories.listBulkDeleteJobs",
  method: "GET",
  path: "/api/catalog-category-bulk-delete-jobs",
  query: { "fields[catalog-category-bulk-delete-job]": "csv" },
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

export const catalogCategoriesListBulkUpdateJobs: PagedOperation = {
  id: "catalogCategories.listBulkUpdateJobs",
  method: "GET",
  path: "/api/catalog-category-bulk-update-jobs",
  query: { "fields[catalog-category-bulk-update-job]": "csv" },
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

export const catalogCategoriesListItemIds: PagedOperation = {
  id: "catalogCategories.listItemIds",
  method: "GET",
  path: "/api/catalog-categories/{id}/relationships/items",
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

export const catalogCategoriesListItems: PagedOperation = {
  id: "catalogCategories.listItems",
  method: "GET",
  path: "/api/catalog-categories/{id}/items",
  ids: ["id"],
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

export const catalogCategoriesRemoveItems: Operation = {
  id: "catalogCategories.removeItems",
  method: "DELETE",
  path: "/api/catalog-categories/{id}/relationships/items",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
};

export const catalogCategoriesSetItems: Operation = {
  id: "catalogCategories.setItems",
  method: "PATCH",
  path: "/api/catalog-categories/{id}/relationships/items",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
  retry: "idempotent",
};

export const catalogCategoriesUpdate: Operation = {
  id: "catalogCategories.update",
  method: "PATCH",
  path: "/api/catalog-categories/{id}",
  ids: ["id"],
  query: { "fields[catalog-category]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  retry: "idempotent",
};
