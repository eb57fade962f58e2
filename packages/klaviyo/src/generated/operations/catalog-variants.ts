// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const catalogVariantsBulkCreate: Operation = {
  id: "catalogVariants.bulkCreate",
  method: "POST",
  path: "/api/catalog-variant-bulk-create-jobs",
  query: { "fields[catalog-variant-bulk-create-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/variants/data"],
    max: 100,
    maxBytes: 5000000,
    body: { data: { type: "catalog-variant-bulk-create-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const catalogVariantsBulkDelete: Operation = {
  id: "catalogVariants.bulkDelete",
  method: "POST",
  path: "/api/catalog-variant-bulk-delete-jobs",
  query: { "fields[catalog-variant-bulk-delete-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/variants/data"],
    max: 100,
    maxBytes: 5000000,
    body: { data: { type: "catalog-variant-bulk-delete-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const catalogVariantsBulkUpdate: Operation = {
  id: "catalogVariants.bulkUpdate",
  method: "POST",
  path: "/api/catalog-variant-bulk-update-jobs",
  query: { "fields[catalog-variant-bulk-update-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  batch: {
    fields: ["/data/attributes/variants/data"],
    max: 100,
    maxBytes: 5000000,
    body: { data: { type: "catalog-variant-bulk-update-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const catalogVariantsCreate: Operation = {
  id: "catalogVariants.create",
  method: "POST",
  path: "/api/catalog-variants",
  query: { "fields[catalog-variant]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const catalogVariantsDelete: Operation = {
  id: "catalogVariants.delete",
  method: "DELETE",
  path: "/api/catalog-variants/{id}",
  ids: ["id"],
  response: "none",
  limits: ["l"],
};

export const catalogVariantsGet: Operation = {
  id: "catalogVariants.get",
  method: "GET",
  path: "/api/catalog-variants/{id}",
  ids: ["id"],
  query: { "fields[catalog-variant]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const catalogVariantsGetBulkCreateJob: Operation = {
  id: "catalogVariants.getBulkCreateJob",
  method: "GET",
  path: "/api/catalog-variant-bulk-create-jobs/{job_id}",
  ids: ["job_id"],
  query: { include: "csv", "fields[catalog-variant-bulk-create-job]": "csv", "fields[catalog-variant]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const catalogVariantsGetBulkDeleteJob: Operation = {
  id: "catalogVariants.getBulkDeleteJob",
  method: "GET",
  path: "/api/catalog-variant-bulk-delete-jobs/{job_id}",
  ids: ["job_id"],
  query: { "fields[catalog-variant-bulk-delete-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const catalogVariantsGetBulkUpdateJob: Operation = {
  id: "catalogVariants.getBulkUpdateJob",
  method: "GET",
  path: "/api/catalog-variant-bulk-update-jobs/{job_id}",
  ids: ["job_id"],
  query: { include: "csv", "fields[catalog-variant-bulk-update-job]": "csv", "fields[catalog-variant]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const catalogVariantsList: PagedOperation = {
  id: "catalogVariants.list",
  method: "GET",
  path: "/api/catalog-variants",
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

export const catalogVariantsListBulkCreateJobs: PagedOperation = {
  id: "catalogVariants.listBulkCreateJobs",
  method: "GET",
  path: "/api/catalog-variant-bulk-create-jobs",
  query: { "fields[catalog-variant-bulk-create-job]": "csv" },
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

export const catalogVariantsListBulkDeleteJobs: PagedOperation = {
  id: "catalogVariants.listBulkDeleteJobs",
  method: "GET",
  path: "/api/catalog-variant-bulk-delete-jobs",
  query: { "fields[catalog-variant-bulk-delete-job]": "csv" },
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

export const catalogVariantsListBulkUpdateJobs: PagedOperation = {
  id: "catalogVariants.listBulkUpdateJobs",
  method: "GET",
  path: "/api/catalog-variant-bulk-update-jobs",
  query: { "fields[catalog-variant-bulk-update-job]": "csv" },
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

export const catalogVariantsUpdate: Operation = {
  id: "catalogVariants.update",
  method: "PATCH",
  path: "/api/catalog-variants/{id}",
  ids: ["id"],
  query: { "fields[catalog-variant]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  retry: "idempotent",
};
