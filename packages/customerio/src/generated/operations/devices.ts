// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Operation, unixSeconds } from "@carillon/runtime/internal";

export const devicesDelete: Operation = {
  id: "devices.delete",
  method: "DELETE",
  path: "/api/v1/customers/{identifier}/devices/{device_id}",
  ids: ["identifier", "device_id"],
};

export const devicesUpsert: Operation = {
  id: "devices.upsert",
  method: "PUT",
  path: "/api/v1/customers/{identifier}/devices",
  ids: ["identifier"],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/device/last_used", format: unixSeconds }],
};
