// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const smsTemplatesGet: Operation = {
  id: "smsTemplates.get",
  method: "GET",
  path: "/templates/sms/get",
  limits: ["reads"],
};

export const smsTemplatesSendProof: Operation = {
  id: "smsTemplates.sendProof",
  method: "POST",
  path: "/templates/sms/proof",
  body: "json",
  bodyRequired: true,
  limits: ["proofs"],
};

export const smsTemplatesUpdate: Operation = {
  id: "smsTemplates.update",
  method: "POST",
  path: "/templates/sms/update",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const smsTemplatesUpsert: Operation = {
  id: "smsTemplates.upsert",
  method: "POST",
  path: "/templates/sms/upsert",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
