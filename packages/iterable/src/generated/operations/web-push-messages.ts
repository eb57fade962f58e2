// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const webPushMessagesCancel: Operation = {
  id: "webPushMessages.cancel",
  method: "POST",
  path: "/webPush/cancel",
  body: "json",
  bodyRequired: true,
};

export const webPushMessagesSend: Operation = {
  id: "webPushMessages.send",
  method: "POST",
  path: "/webPush/target",
  body: "json",
  bodyRequired: true,
};
