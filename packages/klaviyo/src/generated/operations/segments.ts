// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const segmentsCreate: Operation = {
  id: "segments.create",
  method: "POST",
  path: "/api/segments",
  query: { "fields[segment]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["definitionWrite"],
};

export const segmentsDelete: Operation = {
  id: "segments.delete",
  method: "DELETE",
  path: "/api/segments/{id}",
  ids: ["id"],
  response: "none",
};

export const segmentsGet: Operation = {
  id: "segments.get",
  method: "GET",
  path: "/api/segments/{id}",
  ids: ["id"],
  query: {
    include: "csv",
    "additional-fields[segment]": "csv",
    "fields[flow]": "csv",
    "fields[segment]": "csv",
    "fields[tag]": "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["l", "segmentProfileCount"],
};

export const segmentsList: PagedOperation = {
  id: "segments.list",
  method: "GET",
  path: "/api/segments",
  query: { include: "csv", "fields[flow]": "csv", "fields[segment]": "csv", "fields[tag]": "csv" },
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

export const segmentsListProfileIds: PagedOperation = {
  id: "segments.listProfileIds",
  method: "GET",
  path: "/api/segments/{id}/relationships/profiles",
  ids: ["id"],
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

export const segmentsListProfiles: PagedOperation = {
  id: "segments.listProfiles",
  method: "GET",
  path: "/api/segments/{id}/profiles",
  ids: ["id"],
  query: { "additional-fields[profile]": "csv", "fields[profile]": "csv" },
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

export const segmentsListTagIds: Operation = {
  id: "segments.listTagIds",
  method: "GET",
  path: "/api/segments/{id}/relationships/tags",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const segmentsListTags: Operation = {
  id: "segments.listTags",
  method: "GET",
  path: "/api/segments/{id}/tags",
  ids: ["id"],
  query: { "fields[tag]": "csv" },
  accept: "application/vnd.api+json",
};

export const segmentsListTriggeredFlowIds: Operation = {
  id: "segments.listTriggeredFlowIds",
  method: "GET",
  path: "/api/segments/{id}/relationships/flow-triggers",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const segmentsListTriggeredFlows: Operation = {
  id: "segments.listTriggeredFlows",
  method: "GET",
  path: "/api/segments/{id}/flow-triggers",
  ids: ["id"],
  query: { "fields[flow]": "csv" },
  accept: "application/vnd.api+json",
};

export const segmentsUpdate: Operation = {
  id: "segments.update",
  method: "PATCH",
  path: "/api/segments/{id}",
  ids: ["id"],
  query: { "fields[segment]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["definitionWrite"],
  retry: "idempotent",
};
