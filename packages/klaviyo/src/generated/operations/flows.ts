// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const flowsCreate: Operation = {
  id: "flows.create",
  method: "POST",
  path: "/api/flows",
  query: { "additional-fields[flow]": "csv", "fields[flow]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["definitionWrite"],
};

export const flowsDelete: Operation = {
  id: "flows.delete",
  method: "DELETE",
  path: "/api/flows/{id}",
  ids: ["id"],
  response: "none",
};

export const flowsGet: Operation = {
  id: "flows.get",
  method: "GET",
  path: "/api/flows/{id}",
  ids: ["id"],
  query: {
    include: "csv",
    "additional-fields[flow]": "csv",
    "fields[flow-action]": "csv",
    "fields[flow]": "csv",
    "fields[tag]": "csv",
  },
  accept: "application/vnd.api+json",
};

export const flowsList: PagedOperation = {
  id: "flows.list",
  method: "GET",
  path: "/api/flows",
  query: { include: "csv", "fields[flow-action]": "csv", "fields[flow]": "csv", "fields[tag]": "csv" },
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

export const flowsListActionIds: PagedOperation = {
  id: "flows.listActionIds",
  method: "GET",
  path: "/api/flows/{id}/relationships/flow-actions",
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

export const flowsListActions: PagedOperation = {
  id: "flows.listActions",
  method: "GET",
  path: "/api/flows/{id}/flow-actions",
  ids: ["id"],
  query: { "fields[flow-action]": "csv" },
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

export const flowsListTagIds: Operation = {
  id: "flows.listTagIds",
  method: "GET",
  path: "/api/flows/{id}/relationships/tags",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const flowsListTags: Operation = {
  id: "flows.listTags",
  method: "GET",
  path: "/api/flows/{id}/tags",
  ids: ["id"],
  query: { "fields[tag]": "csv" },
  accept: "application/vnd.api+json",
};

export const flowsUpdate: Operation = {
  id: "flows.update",
  method: "PATCH",
  path: "/api/flows/{id}",
  ids: ["id"],
  query: { "fields[flow]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  retry: "idempotent",
};
