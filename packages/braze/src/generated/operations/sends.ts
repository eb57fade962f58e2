// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const sendsCreateId: Operation = {
  id: "sends.createId",
  method: "POST",
  path: "/sends/id/create",
  body: "json",
  bodyRequired: true,
  limits: ["sendIds"],
};

export const sendsGetDataSeries: Operation = { id: "sends.getDataSeries", method: "GET", path: "/sends/data_series" };
