// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { isoWithZone, type Operation } from "@carillon/runtime/internal";

export const liveActivitiesStart: Operation = {
  id: "liveActivities.start",
  method: "POST",
  path: "/messages/live_activity/start",
  body: "json",
  bodyRequired: true,
  checks: [
    { pointer: "/stale_date", format: isoWithZone },
    { pointer: "/notification/expiry", format: isoWithZone },
  ],
};

export const liveActivitiesUpdate: Operation = {
  id: "liveActivities.update",
  method: "POST",
  path: "/messages/live_activity/update",
  body: "json",
  bodyRequired: true,
  checks: [
    { pointer: "/dismissal_date", format: isoWithZone },
    { pointer: "/stale_date", format: isoWithZone },
    { pointer: "/notification/expiry", format: isoWithZone },
  ],
};
