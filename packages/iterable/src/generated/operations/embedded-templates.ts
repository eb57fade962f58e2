// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const embeddedTemplatesGet: Operation = {
  id: "embeddedTemplates.get",
  method: "GET",
  path: "/templates/embedded/get",
  limits: ["reads"],
};

export const embeddedTemplatesUpdate: Operation = {
  id: "embeddedTemplates.update",
  method: "POST",
  path: "/templates/embedded/update",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const embeddedTemplatesUpsert: Operation = {
  id: "embeddedTemplates.upsert",
  method: "POST",
  path: "/templates/embedded/upsert",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
