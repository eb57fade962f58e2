// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const deliveriesUnsubscribe: Operation = {
  id: "deliveries.unsubscribe",
  method: "POST",
  path: "/unsubscribe/{delivery_id}",
  security: [],
  ids: ["delivery_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
