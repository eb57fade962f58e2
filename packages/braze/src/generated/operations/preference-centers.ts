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

export const preferenceCentersGenerateUrl: Operation = {
  id: "preferenceCenters.generateUrl",
  method: "GET",
  path: "/preference_center/v1/{preferenceCenterExternalID}/url/{userID}",
  ids: ["preferenceCenterExternalID", "userID"],
  limits: ["preferenceCenterReads"],
};

export const preferenceCentersGet: Operation = {
  id: "preferenceCenters.get",
  method: "GET",
  path: "/preference_center/v1/{preferenceCenterExternalID}",
  ids: ["preferenceCenterExternalID"],
  limits: ["preferenceCenterReads"],
};

export const preferenceCentersList: Operation = {
  id: "preferenceCenters.list",
  method: "GET",
  path: "/preference_center/v1/list",
  limits: ["preferenceCenterReads"],
};

export const preferenceCentersUpdate: Operation = {
  id: "preferenceCenters.update",
  method: "PUT",
  path: "/preference_center/v1/{preferenceCenterExternalID}",
  ids: ["preferenceCenterExternalID"],
  body: "json",
  bodyRequired: true,
  limits: ["preferenceCenterWrites"],
};
