// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Operation } from "@carillon/runtime/internal";

export const meetingsList: Operation = {
  id: "meetings.list",
  method: "GET",
  path: "/users/meetings/org",
  unwrap: "/data",
};
