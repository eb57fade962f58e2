// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Operation } from "@carillon/runtime/internal";

export const gdprDelete: Operation = {
  id: "gdpr.delete",
  method: "POST",
  path: "/gdpr/delete",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  retry: "idempotent",
};

export const gdprRetrieve: Operation = {
  id: "gdpr.retrieve",
  method: "POST",
  path: "/gdpr/retrieve",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  retry: "idempotent",
};
