// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const emailTemplatesGet: Operation = {
  id: "emailTemplates.get",
  method: "GET",
  path: "/templates/email/get",
  limits: ["reads"],
};

export const emailTemplatesPreview: Operation = {
  id: "emailTemplates.preview",
  method: "POST",
  path: "/templates/email/preview",
  body: "json",
  accept: "text/html",
  response: "text",
  limits: ["previews"],
  retry: "safe",
};

export const emailTemplatesSendProof: Operation = {
  id: "emailTemplates.sendProof",
  method: "POST",
  path: "/templates/email/proof",
  body: "json",
  bodyRequired: true,
  limits: ["proofs"],
};

export const emailTemplatesUpdate: Operation = {
  id: "emailTemplates.update",
  method: "POST",
  path: "/templates/email/update",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const emailTemplatesUpsert: Operation = {
  id: "emailTemplates.upsert",
  method: "POST",
  path: "/templates/email/upsert",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
