// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const pushTemplatesGet: Operation = {
  id: "pushTemplates.get",
  method: "GET",
  path: "/templates/push/get",
  limits: ["reads"],
};

export const pushTemplatesSendProof: Operation = {
  id: "pushTemplates.sendProof",
  method: "POST",
  path: "/templates/push/proof",
  body: "json",
  bodyRequired: true,
  limits: ["proofs"],
};

export const pushTemplatesUpdate: Operation = {
  id: "pushTemplates.update",
  method: "POST",
  path: "/templates/push/update",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const pushTemplatesUpsert: Operation = {
  id: "pushTemplates.upsert",
  method: "POST",
  path: "/templates/push/upsert",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
