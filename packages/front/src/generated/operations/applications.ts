// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const applicationsTriggerEvent: Operation = {
  id: "applications.triggerEvent",
  method: "POST",
  path: "/applications/{application_uid}/events",
  ids: ["application_uid"],
  body: "json",
  bodyRequired: true,
  response: "none",
};
