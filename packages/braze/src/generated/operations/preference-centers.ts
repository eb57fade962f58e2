// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const preferenceCentersCreate: Operation = {
  id: "preferenceCenters.create",
  method: "POST",
  path: "/preference_center/v1",
  body: "json",
  bodyRequired: true,
  limits: ["preferenceCenterWrites"],
};

export const preferenceCentersList: Operation = {
  id: "preferenceCenters.list",
  method: "GET",
  path: "/preference_center/v1/list",
  limits: ["preferenceCenterReads"],
};
