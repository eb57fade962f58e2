// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Operation, unixSeconds, uuid } from "@carillon/runtime/internal";

export const commerceTrackPurchase: Operation = {
  id: "commerce.trackPurchase",
  method: "POST",
  path: "/commerce/trackPurchase",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  idempotency: { field: "/id", format: uuid },
  checks: [{ pointer: "/createdAt", format: unixSeconds }],
};

export const commerceUpdateCart: Operation = {
  id: "commerce.updateCart",
  method: "POST",
  path: "/commerce/updateCart",
  security: [["apiKey", "userJwt"], ["apiKey"]],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
