// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const liveActivitiesStart: Operation = {
  id: "liveActivities.start",
  method: "POST",
  path: "/messages/live_activity/start",
  body: "json",
  bodyRequired: true,
  checks: [
    { pointer: "/stale_date", format: "iso-zone" },
    { pointer: "/notification/expiry", format: "iso-zone" },
  ],
};

export const liveActivitiesUpdate: Operation = {
  id: "liveActivities.update",
  method: "POST",
  path: "/messages/live_activity/update",
  body: "json",
  bodyRequired: true,
  checks: [
    { pointer: "/dismissal_date", format: "iso-zone" },
    { pointer: "/stale_date", format: "iso-zone" },
    { pointer: "/notification/expiry", format: "iso-zone" },
  ],
};
