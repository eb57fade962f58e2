// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const messageTypesList: Operation = {
  id: "messageTypes.list",
  method: "GET",
  path: "/messageTypes",
  limits: ["reads"],
};
