// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const webhooksList: Operation = { id: "webhooks.list", method: "GET", path: "/webhooks" };

export const webhooksUpdate: Operation = {
  id: "webhooks.update",
  method: "POST",
  path: "/webhooks",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
