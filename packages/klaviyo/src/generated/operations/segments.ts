// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

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

export const segmentsGet: Operation = {
  id: "segments.get",
  method: "GET",
  path: "/api/segments/{id}",
  ids: ["id"],
  query: {
    "additional-fields[segment]": "csv",
    "fields[flow]": "csv",
    "fields[segment]": "csv",
    "fields[tag]": "csv",
    include: "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["l", "segmentProfileCount"],
};

export const segmentsList: Operation = {
  id: "segments.list",
  method: "GET",
  path: "/api/segments",
  query: { "fields[flow]": "csv", "fields[segment]": "csv", "fields[tag]": "csv", include: "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    defaultSize: 10,
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const segmentsListProfiles: Operation = {
  id: "segments.listProfiles",
  method: "GET",
  path: "/api/segments/{id}/profiles",
  ids: ["id"],
  query: { "additional-fields[profile]": "csv", "fields[profile]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    defaultSize: 20,
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
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
