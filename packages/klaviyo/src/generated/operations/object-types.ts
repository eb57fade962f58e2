// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const objectTypesCreate: Operation = {
  id: "objectTypes.create",
  method: "POST",
  path: "/api/object-types",
  query: { "fields[object-type]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

export const objectTypesDelete: Operation = {
  id: "objectTypes.delete",
  method: "DELETE",
  path: "/api/object-types/{id}",
  ids: ["id"],
  response: "none",
};

export const objectTypesGet: Operation = {
  id: "objectTypes.get",
  method: "GET",
  path: "/api/object-types/{id}",
  ids: ["id"],
  query: {
    include: "csv",
    "fields[object-schema]": "csv",
    "fields[object-type]": "csv",
    "fields[profile-object-type]": "csv",
  },
  accept: "application/vnd.api+json",
};

export const objectTypesGetCurrentSchema: Operation = {
  id: "objectTypes.getCurrentSchema",
  method: "GET",
  path: "/api/object-types/{id}/current-schema",
  ids: ["id"],
  query: { "fields[object-schema]": "csv" },
  accept: "application/vnd.api+json",
};

export const objectTypesGetCurrentSchemaId: Operation = {
  id: "objectTypes.getCurrentSchemaId",
  method: "GET",
  path: "/api/object-types/{id}/relationships/current-schema",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const objectTypesGetDraftSchema: Operation = {
  id: "objectTypes.getDraftSchema",
  method: "GET",
  path: "/api/object-types/{id}/draft-schema",
  ids: ["id"],
  query: { "fields[object-schema]": "csv" },
  accept: "application/vnd.api+json",
};

export const objectTypesGetDraftSchemaId: Operation = {
  id: "objectTypes.getDraftSchemaId",
  method: "GET",
  path: "/api/object-types/{id}/relationships/draft-schema",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const objectTypesList: Operation = {
  id: "objectTypes.list",
  method: "GET",
  path: "/api/object-types",
  query: { include: "csv", "fields[object-schema]": "csv", "fields[object-type]": "csv" },
  accept: "application/vnd.api+json",
};

export const objectTypesListIngestionLogIds: PagedOperation = {
  id: "objectTypes.listIngestionLogIds",
  method: "GET",
  path: "/api/object-types/{id}/relationships/object-ingestion-logs",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["xs"],
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

export const objectTypesListIngestionLogs: PagedOperation = {
  id: "objectTypes.listIngestionLogs",
  method: "GET",
  path: "/api/object-types/{id}/object-ingestion-logs",
  ids: ["id"],
  query: {
    include: "csv",
    "fields[object-ingestion-log]": "csv",
    "fields[object-record]": "csv",
    "fields[object-type]": "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["xs"],
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

export const objectTypesListObjectTypeRelationships: Operation = {
  id: "objectTypes.listObjectTypeRelationships",
  method: "GET",
  path: "/api/object-types/{id}/relationships/object-types",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const objectTypesListProfileTypeRelationships: Operation = {
  id: "objectTypes.listProfileTypeRelationships",
  method: "GET",
  path: "/api/object-types/{id}/relationships/profile-object-types",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const objectTypesListRecordIds: PagedOperation = {
  id: "objectTypes.listRecordIds",
  method: "GET",
  path: "/api/object-types/{id}/relationships/object-records",
  ids: ["id"],
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

export const objectTypesListRecords: PagedOperation = {
  id: "objectTypes.listRecords",
  method: "GET",
  path: "/api/object-types/{id}/object-records",
  ids: ["id"],
  query: { "fields[object-record]": "csv" },
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

export const objectTypesListSchemaVersionIds: Operation = {
  id: "objectTypes.listSchemaVersionIds",
  method: "GET",
  path: "/api/object-types/{id}/relationships/schema-versions",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const objectTypesListSchemaVersions: Operation = {
  id: "objectTypes.listSchemaVersions",
  method: "GET",
  path: "/api/object-types/{id}/schema-versions",
  ids: ["id"],
  query: { "fields[object-schema]": "csv" },
  accept: "application/vnd.api+json",
};
