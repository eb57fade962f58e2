// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation, uuid } from "@carillon/runtime/internal";

export const clientSideBulkCreateEvents: Operation = {
  id: "clientSide.bulkCreateEvents",
  method: "POST",
  path: "/client/event-bulk-create",
  security: [["companyId"]],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["m"],
  idempotency: { field: "/data/attributes/events/data/*/attributes/unique_id", format: uuid, repeats: "refused" },
  batch: { fields: ["/data/attributes/events/data"], max: 1000, body: { data: { type: "event-bulk-create" } } },
  partialErrors: [{ list: "/errors", pointer: "/source/pointer" }],
};

export const clientSideCreateBackInStockSubscription: Operation = {
  id: "clientSide.createBackInStockSubscription",
  method: "POST",
  path: "/client/back-in-stock-subscriptions",
  security: [["companyId"]],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["xl"],
};

export const clientSideCreateEvent: Operation = {
  id: "clientSide.createEvent",
  method: "POST",
  path: "/client/events",
  security: [["companyId"]],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["xl"],
  idempotency: { field: "/data/attributes/unique_id", format: uuid },
};

export const clientSideCreatePushToken: Operation = {
  id: "clientSide.createPushToken",
  method: "POST",
  path: "/client/push-tokens",
  security: [["companyId"]],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["clientPushToken"],
};

export const clientSideCreateReview: Operation = {
  id: "clientSide.createReview",
  method: "POST",
  path: "/client/reviews",
  security: [["companyId"]],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["m"],
};

export const clientSideCreateSubscription: Operation = {
  id: "clientSide.createSubscription",
  method: "POST",
  path: "/client/subscriptions",
  security: [["companyId"]],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["clientSubscription"],
};

export const clientSideGetIpAllowlist: Operation = {
  id: "clientSide.getIpAllowlist",
  method: "GET",
  path: "/client/ip-allowlists/{id}",
  security: [["companyId"], []],
  ids: ["id"],
  query: { "fields[ip-allowlist]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const clientSideListGeofences: PagedOperation = {
  id: "clientSide.listGeofences",
  method: "GET",
  path: "/client/geofences",
  security: [["companyId"]],
  query: { "fields[geofence]": "csv" },
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

export const clientSideListReviews: PagedOperation = {
  id: "clientSide.listReviews",
  method: "GET",
  path: "/client/reviews",
  security: [["companyId"]],
  query: { "fields[review]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
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

export const clientSideQueryReviewValues: PagedOperation = {
  id: "clientSide.queryReviewValues",
  method: "GET",
  path: "/client/review-values-reports",
  security: [["companyId"]],
  query: { "fields[review-values-report]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
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

export const clientSideUnregisterPushToken: Operation = {
  id: "clientSide.unregisterPushToken",
  method: "POST",
  path: "/client/push-token-unregister",
  security: [["companyId"]],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["m"],
};

export const clientSideUpsertProfile: Operation = {
  id: "clientSide.upsertProfile",
  method: "POST",
  path: "/client/profiles",
  security: [["companyId"]],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["xl"],
};
