// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

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
  idempotency: { field: "/data/attributes/unique_id", format: "uuid" },
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

export const clientSideListGeofences: Operation = {
  id: "clientSide.listGeofences",
  method: "GET",
  path: "/client/geofences",
  security: [["companyId"]],
  query: { "fields[geofence]": "csv" },
  accept: "application/vnd.api+json",
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
