// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { isoWithZone, type Operation } from "@carillon/runtime/internal";

export const usersDelete: Operation = {
  id: "users.delete",
  method: "POST",
  path: "/users/delete",
  body: "json",
  bodyRequired: true,
  limits: ["userIdentity"],
  retry: "idempotent",
  batch: {
    fields: ["/external_ids", "/user_aliases", "/braze_ids", "/email_addresses", "/phone_numbers"],
    exclusive: true,
    max: 50,
    maxBytes: 4000000,
  },
};

export const usersExportByIds: Operation = {
  id: "users.exportByIds",
  method: "POST",
  path: "/users/export/ids",
  body: "json",
  bodyRequired: true,
  limits: ["exportIdsFields", "exportIds"],
  retry: "safe",
  batch: { fields: ["/external_ids", "/user_aliases"], max: 50 },
};

export const usersExportBySegment: Operation = {
  id: "users.exportBySegment",
  method: "POST",
  path: "/users/export/segment",
  body: "json",
  bodyRequired: true,
};

export const usersExportGlobalControlGroup: Operation = {
  id: "users.exportGlobalControlGroup",
  method: "POST",
  path: "/users/export/global_control_group",
  body: "json",
  bodyRequired: true,
};

export const usersIdentify: Operation = {
  id: "users.identify",
  method: "POST",
  path: "/users/identify",
  body: "json",
  bodyRequired: true,
  limits: ["userIdentity"],
  retry: "idempotent",
  batch: {
    fields: ["/aliases_to_identify", "/emails_to_identify", "/phone_numbers_to_identify"],
    combined: true,
    max: 50,
    maxBytes: 4000000,
  },
};

export const usersMerge: Operation = {
  id: "users.merge",
  method: "POST",
  path: "/users/merge",
  body: "json",
  bodyRequired: true,
  limits: ["userIdentity"],
  retry: "idempotent",
  batch: { fields: ["/merge_updates"], max: 50, maxBytes: 4000000 },
};

export const usersTrack: Operation = {
  id: "users.track",
  method: "POST",
  path: "/users/track",
  body: "json",
  bodyRequired: true,
  limits: ["track"],
  checks: [
    { pointer: "/events/*/time", format: isoWithZone },
    { pointer: "/purchases/*/time", format: isoWithZone },
  ],
  batch: { fields: ["/attributes", "/events", "/purchases"], combined: true, max: 75, maxBytes: 4000000 },
  partialErrors: [{ list: "/errors", index: "index", array: "input_array" }],
};

export const usersTrackBulk: Operation = {
  id: "users.trackBulk",
  method: "POST",
  path: "/users/track/bulk",
  body: "json",
  bodyRequired: true,
  limits: ["trackBulk"],
  checks: [
    { pointer: "/events/*/time", format: isoWithZone },
    { pointer: "/purchases/*/time", format: isoWithZone },
  ],
  batch: { fields: ["/attributes", "/events", "/purchases"], combined: true, max: 1000, maxBytes: 2000000 },
  partialErrors: [{ list: "/errors", index: "index", array: "input_array" }],
};

export const usersTrackSync: Operation = {
  id: "users.trackSync",
  method: "POST",
  path: "/users/track/sync",
  body: "json",
  bodyRequired: true,
  limits: ["trackSync"],
  checks: [
    { pointer: "/events/*/time", format: isoWithZone },
    { pointer: "/purchases/*/time", format: isoWithZone },
  ],
  batch: { fields: ["/attributes", "/events", "/purchases"], combined: true, max: 1 },
};
