// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const inAppTemplatesGet: Operation = { id: "inAppTemplates.get", method: "GET", path: "/templates/inapp/get" };

export const inAppTemplatesPreview: Operation = {
  id: "inAppTemplates.preview",
  method: "POST",
  path: "/templates/inapp/preview",
  body: "json",
  accept: "text/html",
  response: "text",
  limits: ["previews"],
  retry: "safe",
};

export const inAppTemplatesSendProof: Operation = {
  id: "inAppTemplates.sendProof",
  method: "POST",
  path: "/templates/inapp/proof",
  body: "json",
  bodyRequired: true,
  limits: ["proofs"],
};

export const inAppTemplatesUpdate: Operation = {
  id: "inAppTemplates.update",
  method: "POST",
  path: "/templates/inapp/update",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const inAppTemplatesUpsert: Operation = {
  id: "inAppTemplates.upsert",
  method: "POST",
  path: "/templates/inapp/upsert",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
