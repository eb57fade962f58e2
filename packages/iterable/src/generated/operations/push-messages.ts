// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const pushMessagesCancel: Operation = {
  id: "pushMessages.cancel",
  method: "POST",
  path: "/push/cancel",
  body: "json",
  bodyRequired: true,
};

export const pushMessagesSend: Operation = {
  id: "pushMessages.send",
  method: "POST",
  path: "/push/target",
  body: "json",
  bodyRequired: true,
};
