// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Operation, ulid, unixSeconds } from "@carillon/runtime/internal";

export const entitiesApply: Operation = {
  id: "entities.apply",
  method: "POST",
  path: "/api/v2/entity",
  body: "json",
  bodyRequired: true,
  idempotency: {
    field: "/id",
    format: ulid,
    only: { type: ["person"], action: ["event", "screen", "page"] },
    harmless: { type: ["person", "object"] },
  },
  checks: [
    { pointer: "/timestamp", format: unixSeconds },
    { pointer: "/device/last_used", format: unixSeconds },
    { pointer: "/attributes/created_at", format: unixSeconds, only: { type: ["person"], action: ["identify"] } },
  ],
};

export const entitiesBatch: Operation = {
  id: "entities.batch",
  method: "POST",
  path: "/api/v2/batch",
  body: "json",
  bodyRequired: true,
  idempotency: {
    field: "/batch/*/id",
    format: ulid,
    only: { type: ["person"], action: ["event", "screen", "page"] },
    harmless: { type: ["person", "object"] },
  },
  checks: [
    { pointer: "/batch/*/timestamp", format: unixSeconds },
    { pointer: "/batch/*/device/last_used", format: unixSeconds },
    {
      pointer: "/batch/*/attributes/created_at",
      format: unixSeconds,
      only: { type: ["person"], action: ["identify"] },
    },
  ],
  batch: { fields: ["/batch"], maxBytes: 500000, itemMaxBytes: 32000 },
  partialErrors: [{ list: "/errors", index: "batch_index" }],
};
