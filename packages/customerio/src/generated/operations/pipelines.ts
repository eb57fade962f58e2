// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { isoWithZone, type Operation, uuid } from "@carillon/runtime/internal";

export const pipelinesAlias: Operation = {
  id: "pipelines.alias",
  method: "POST",
  path: "/v1/alias",
  host: "pipelines",
  security: [["pipelines"]],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/messageId", format: uuid },
  checks: [
    { pointer: "/timestamp", format: isoWithZone },
    { pointer: "/sentAt", format: isoWithZone },
    { pointer: "/originalTimestamp", format: isoWithZone },
    { pointer: "/receivedAt", format: isoWithZone },
  ],
};

export const pipelinesBatch: Operation = {
  id: "pipelines.batch",
  method: "POST",
  path: "/v1/batch",
  host: "pipelines",
  security: [["pipelines"]],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/batch/*/messageId", format: uuid },
  checks: [
    { pointer: "/batch/*/timestamp", format: isoWithZone },
    { pointer: "/batch/*/sentAt", format: isoWithZone },
    { pointer: "/batch/*/originalTimestamp", format: isoWithZone },
    { pointer: "/batch/*/receivedAt", format: isoWithZone },
    { pointer: "/batch/*/traits/createdAt", format: isoWithZone, only: { type: ["identify"] } },
  ],
  batch: { fields: ["/batch"], maxBytes: 500000, itemMaxBytes: 32000 },
};

export const pipelinesGroup: Operation = {
  id: "pipelines.group",
  method: "POST",
  path: "/v1/group",
  host: "pipelines",
  security: [["pipelines"]],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/messageId", format: uuid },
  checks: [
    { pointer: "/timestamp", format: isoWithZone },
    { pointer: "/sentAt", format: isoWithZone },
    { pointer: "/originalTimestamp", format: isoWithZone },
    { pointer: "/receivedAt", format: isoWithZone },
  ],
};

export const pipelinesIdentify: Operation = {
  id: "pipelines.identify",
  method: "POST",
  path: "/v1/identify",
  host: "pipelines",
  security: [["pipelines"]],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/messageId", format: uuid },
  checks: [
    { pointer: "/timestamp", format: isoWithZone },
    { pointer: "/sentAt", format: isoWithZone },
    { pointer: "/originalTimestamp", format: isoWithZone },
    { pointer: "/receivedAt", format: isoWithZone },
    { pointer: "/traits/createdAt", format: isoWithZone },
  ],
};

export const pipelinesPage: Operation = {
  id: "pipelines.page",
  method: "POST",
  path: "/v1/page",
  host: "pipelines",
  security: [["pipelines"]],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/messageId", format: uuid },
  checks: [
    { pointer: "/timestamp", format: isoWithZone },
    { pointer: "/sentAt", format: isoWithZone },
    { pointer: "/originalTimestamp", format: isoWithZone },
    { pointer: "/receivedAt", format: isoWithZone },
  ],
};

export const pipelinesScreen: Operation = {
  id: "pipelines.screen",
  method: "POST",
  path: "/v1/screen",
  host: "pipelines",
  security: [["pipelines"]],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/messageId", format: uuid },
  checks: [
    { pointer: "/timestamp", format: isoWithZone },
    { pointer: "/sentAt", format: isoWithZone },
    { pointer: "/originalTimestamp", format: isoWithZone },
    { pointer: "/receivedAt", format: isoWithZone },
  ],
};

export const pipelinesTrack: Operation = {
  id: "pipelines.track",
  method: "POST",
  path: "/v1/track",
  host: "pipelines",
  security: [["pipelines"]],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/messageId", format: uuid },
  checks: [
    { pointer: "/timestamp", format: isoWithZone },
    { pointer: "/sentAt", format: isoWithZone },
    { pointer: "/originalTimestamp", format: isoWithZone },
    { pointer: "/receivedAt", format: isoWithZone },
  ],
};
