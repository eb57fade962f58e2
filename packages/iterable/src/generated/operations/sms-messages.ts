// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const smsMessagesCancel: Operation = {
  id: "smsMessages.cancel",
  method: "POST",
  path: "/sms/cancel",
  body: "json",
  bodyRequired: true,
};

export const smsMessagesSend: Operation = {
  id: "smsMessages.send",
  method: "POST",
  path: "/sms/target",
  body: "json",
  bodyRequired: true,
};
