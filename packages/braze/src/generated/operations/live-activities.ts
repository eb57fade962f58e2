// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const liveActivitiesUpdate: Operation = {
  id: "liveActivities.update",
  method: "POST",
  path: "/messages/live_activity/update",
  body: "json",
  bodyRequired: true,
};
