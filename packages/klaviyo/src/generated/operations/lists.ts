// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const listsAddProfiles: Operation = {
  id: "lists.addProfiles",
  method: "POST",
  path: "/api/lists/{id}/relationships/profiles",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["m"],
  retry: "idempotent",
  batch: { fields: ["/data"], max: 1000 },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const listsCreate: Operation = {
  id: "lists.create",
  method: "POST",
  path: "/api/lists",
  query: { "fields[list]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["listCreate"],
};

export const listsDelete: Operation = {
  id: "lists.delete",
  method: "DELETE",
  path: "/api/lists/{id}",
  ids: ["id"],
  response: "none",
  limits: ["m"],
};

export const listsGet: Operation = {
  id: "lists.get",
  method: "GET",
  path: "/api/lists/{id}",
  ids: ["id"],
  query: {
    include: "csv",
    "additional-fields[list]": "csv",
    "fields[flow]": "csv",
    "fields[list]": "csv",
    "fields[tag]": "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["l", "listProfileCount"],
};

export const listsList: PagedOperation = {
  id: "lists.list",
  method: "GET",
  path: "/api/lists",
  query: { include: "csv", "fields[flow]": "csv", "fields[list]": "csv", "fields[tag]": "csv" },
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

export const listsListProfileIds: PagedOperation = {
  id: "lists.listProfileIds",
  method: "GET",
  path: "/api/lists/{id}/relationships/profiles",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["l", "predictiveAnalytics"],
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

export const listsListProfiles: PagedOperation = {
  id: "lists.listProfiles",
  method: "GET",
  path: "/api/lists/{id}/profiles",
  ids: ["id"],
  query: { "additional-fields[profile]": "csv", "fields[profile]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l", "predictiveAnalytics"],
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

export const listsListTagIds: Operation = {
  id: "lists.listTagIds",
  method: "GET",
  path: "/api/lists/{id}/relationships/tags",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const listsListTags: Operation = {
  id: "lists.listTags",
  method: "GET",
  path: "/api/lists/{id}/tags",
  ids: ["id"],
  query: { "fields[tag]": "csv" },
  accept: "application/vnd.api+json",
};

export const listsListTriggeredFlowIds: Operation = {
  id: "lists.listTriggeredFlowIds",
  method: "GET",
  path: "/api/lists/{id}/relationships/flow-triggers",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const listsListTriggeredFlows: Operation = {
  id: "lists.listTriggeredFlows",
  method: "GET",
  path: "/api/lists/{id}/flow-triggers",
  ids: ["id"],
  query: { "fields[flow]": "csv" },
  accept: "application/vnd.api+json",
};

export const listsRemoveProfiles: Operation = {
  id: "lists.removeProfiles",
  method: "DELETE",
  path: "/api/lists/{id}/relationships/profiles",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["m"],
  batch: { fields: ["/data"], max: 1000 },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const listsUpdate: Operation = {
  id: "lists.update",
  method: "PATCH",
  path: "/api/lists/{id}",
  ids: ["id"],
  query: { "fields[list]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
  retry: "idempotent",
};
