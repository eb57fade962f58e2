// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const emailTemplateTranslationsGetForLocale: Operation = {
  id: "emailTemplateTranslations.getForLocale",
  method: "GET",
  path: "/templates/translations/email",
  limits: ["translations"],
};

export const emailTemplateTranslationsGetSource: Operation = {
  id: "emailTemplateTranslations.getSource",
  method: "GET",
  path: "/templates/email/translations/source",
  limits: ["translations"],
};

export const emailTemplateTranslationsList: Operation = {
  id: "emailTemplateTranslations.list",
  method: "GET",
  path: "/templates/email/translations/",
  limits: ["translations"],
};

export const emailTemplateTranslationsUpdate: Operation = {
  id: "emailTemplateTranslations.update",
  method: "PUT",
  path: "/templates/email/translations/",
  body: "json",
  bodyRequired: true,
  limits: ["translations"],
};
