// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation, uuid } from "@carillon/runtime/internal";

export const eventsBulkCreate: Operation = {
  id: "events.bulkCreate",
  method: "POST",
  path: "/api/event-bulk-create-jobs",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["m"],
  idempotency: {
    field: "/data/attributes/events-bulk-create/data/*/attributes/events/data/*/attributes/unique_id",
    format: uuid,
    repeats: "refused",
  },
  batch: {
    fields: ["/data/attributes/events-bulk-create/data"],
    count: "/attributes/events/data",
    max: 1000,
    maxBytes: 5000000,
    body: { data: { type: "event-bulk-create-job" } },
  },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const eventsCreate: Operation = {
  id: "events.create",
  method: "POST",
  path: "/api/events",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["xl"],
  idempotency: { field: "/data/attributes/unique_id", format: uuid },
};

export const eventsGet: Operation = {
  id: "events.get",
  method: "GET",
  path: "/api/events/{id}",
  ids: ["id"],
  query: {
    include: "csv",
    "fields[attribution]": "csv",
    "fields[event]": "csv",
    "fields[metric]": "csv",
    "fields[profile]": "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const eventsGetMetric: Operation = {
  id: "events.getMetric",
  method: "GET",
  path: "/api/events/{id}/metric",
  ids: ["id"],
  query: { "fields[metric]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const eventsGetMetricId: Operation = {
  id: "events.getMetricId",
  method: "GET",
  path: "/api/events/{id}/relationships/metric",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const eventsGetProfile: Operation = {
  id: "events.getProfile",
  method: "GET",
  path: "/api/events/{id}/profile",
  ids: ["id"],
  query: { "additional-fields[profile]": "csv", "fields[profile]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const eventsGetProfileId: Operation = {
  id: "events.getProfileId",
  method: "GET",
  path: "/api/events/{id}/relationships/profile",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["xl"],
};

export const eventsList: PagedOperation = {
  id: "events.list",
  method: "GET",
  path: "/api/events",
  query: {
    include: "csv",
    "fields[attribution]": "csv",
    "fields[event]": "csv",
    "fields[metric]": "csv",
    "fields[profile]": "csv",
  },
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
