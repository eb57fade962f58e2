// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Operation, unixMilliseconds } from "@carillon/runtime/internal";

export const jwtsInvalidate: Operation = {
  id: "jwts.invalidate",
  method: "POST",
  path: "/auth/jwts/invalidate",
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
  checks: [{ pointer: "/issuedBefore", format: unixMilliseconds }],
};
