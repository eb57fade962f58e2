// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const entitiesApply: Operation = {
  id: "entities.apply",
  method: "POST",
  path: "/api/v2/entity",
  body: "json",
  bodyRequired: true,
  idempotency: {
    field: "/id",
    format: "ulid",
    only: { type: ["person"], action: ["event", "screen", "page"] },
    harmless: { type: ["person", "object"] },
  },
  checks: [
    { pointer: "/timestamp", format: "unix-s" },
    { pointer: "/device/last_used", format: "unix-s" },
    { pointer: "/attributes/created_at", format: "unix-s", only: { type: ["person"], action: ["identify"] } },
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
    format: "ulid",
    only: { type: ["person"], action: ["event", "screen", "page"] },
    harmless: { type: ["person", "object"] },
  },
  checks: [
    { pointer: "/batch/*/timestamp", format: "unix-s" },
    { pointer: "/batch/*/device/last_used", format: "unix-s" },
    { pointer: "/batch/*/attributes/created_at", format: "unix-s", only: { type: ["person"], action: ["identify"] } },
  ],
  batch: { fields: ["/batch"], maxBytes: 500000, itemMaxBytes: 32000 },
  partialErrors: [{ list: "/errors", index: "batch_index" }],
};
