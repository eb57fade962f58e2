// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const dataSourcesBulkCreateRecords: Operation = {
  id: "dataSources.bulkCreateRecords",
  method: "POST",
  path: "/api/data-source-record-bulk-create-jobs",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["dataSourceBulk"],
  batch: {
    fields: ["/data/attributes/data-source-records/data"],
    max: 500,
    maxBytes: 4000000,
    itemMaxBytes: 512000,
    body: { data: { type: "data-source-record-bulk-create-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const dataSourcesCreate: Operation = {
  id: "dataSources.create",
  method: "POST",
  path: "/api/data-sources",
  query: { "fields[data-source]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

export const dataSourcesCreateRecord: Operation = {
  id: "dataSources.createRecord",
  method: "POST",
  path: "/api/data-source-record-create-jobs",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["l"],
};

export const dataSourcesDelete: Operation = {
  id: "dataSources.delete",
  method: "DELETE",
  path: "/api/data-sources/{id}",
  ids: ["id"],
  response: "none",
};

export const dataSourcesGet: Operation = {
  id: "dataSources.get",
  method: "GET",
  path: "/api/data-sources/{id}",
  ids: ["id"],
  query: { "fields[data-source]": "csv" },
  accept: "application/vnd.api+json",
};

export const dataSourcesList: PagedOperation = {
  id: "dataSources.list",
  method: "GET",
  path: "/api/data-sources",
  query: { "fields[data-source]": "csv" },
  accept: "application/vnd.api+json",
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
