// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const smsVerificationsBegin: Operation = {
  id: "smsVerifications.begin",
  method: "POST",
  path: "/verify/sms/begin",
  body: "json",
  bodyRequired: true,
};

export const smsVerificationsCheck: Operation = {
  id: "smsVerifications.check",
  method: "POST",
  path: "/verify/sms/check",
  body: "json",
  bodyRequired: true,
};
