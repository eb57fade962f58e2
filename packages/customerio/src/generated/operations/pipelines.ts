// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const pipelinesAlias: Operation = {
  id: "pipelines.alias",
  method: "POST",
  path: "/v1/alias",
  host: "pipelines",
  security: [["pipelines"]],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/messageId", format: "uuid" },
  checks: [
    { pointer: "/timestamp", format: "iso-zone" },
    { pointer: "/sentAt", format: "iso-zone" },
    { pointer: "/originalTimestamp", format: "iso-zone" },
    { pointer: "/receivedAt", format: "iso-zone" },
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
  idempotency: { field: "/batch/*/messageId", format: "uuid" },
  checks: [
    { pointer: "/batch/*/timestamp", format: "iso-zone" },
    { pointer: "/batch/*/sentAt", format: "iso-zone" },
    { pointer: "/batch/*/originalTimestamp", format: "iso-zone" },
    { pointer: "/batch/*/receivedAt", format: "iso-zone" },
    { pointer: "/batch/*/traits/createdAt", format: "iso-zone", only: { type: ["identify"] } },
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
  idempotency: { field: "/messageId", format: "uuid" },
  checks: [
    { pointer: "/timestamp", format: "iso-zone" },
    { pointer: "/sentAt", format: "iso-zone" },
    { pointer: "/originalTimestamp", format: "iso-zone" },
    { pointer: "/receivedAt", format: "iso-zone" },
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
  idempotency: { field: "/messageId", format: "uuid" },
  checks: [
    { pointer: "/timestamp", format: "iso-zone" },
    { pointer: "/sentAt", format: "iso-zone" },
    { pointer: "/originalTimestamp", format: "iso-zone" },
    { pointer: "/receivedAt", format: "iso-zone" },
    { pointer: "/traits/createdAt", format: "iso-zone" },
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
  idempotency: { field: "/messageId", format: "uuid" },
  checks: [
    { pointer: "/timestamp", format: "iso-zone" },
    { pointer: "/sentAt", format: "iso-zone" },
    { pointer: "/originalTimestamp", format: "iso-zone" },
    { pointer: "/receivedAt", format: "iso-zone" },
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
  idempotency: { field: "/messageId", format: "uuid" },
  checks: [
    { pointer: "/timestamp", format: "iso-zone" },
    { pointer: "/sentAt", format: "iso-zone" },
    { pointer: "/originalTimestamp", format: "iso-zone" },
    { pointer: "/receivedAt", format: "iso-zone" },
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
  idempotency: { field: "/messageId", format: "uuid" },
  checks: [
    { pointer: "/timestamp", format: "iso-zone" },
    { pointer: "/sentAt", format: "iso-zone" },
    { pointer: "/originalTimestamp", format: "iso-zone" },
    { pointer: "/receivedAt", format: "iso-zone" },
  ],
};
