// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Operation, ulid, unixSeconds } from "@carillon/runtime/internal";

export const eventsTrack: Operation = {
  id: "events.track",
  method: "POST",
  path: "/api/v1/customers/{identifier}/events",
  ids: ["identifier"],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/id", format: ulid },
  checks: [{ pointer: "/timestamp", format: unixSeconds }],
};

export const eventsTrackAnonymous: Operation = {
  id: "events.trackAnonymous",
  method: "POST",
  path: "/api/v1/events",
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/id", format: ulid },
  checks: [{ pointer: "/timestamp", format: unixSeconds }],
};
