// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const campaignTranslationsGetSource: Operation = {
  id: "campaignTranslations.getSource",
  method: "GET",
  path: "/campaigns/translations/source",
  limits: ["translations"],
};

export const campaignTranslationsList: Operation = {
  id: "campaignTranslations.list",
  method: "GET",
  path: "/campaigns/translations",
  limits: ["translations"],
};

export const campaignTranslationsUpdate: Operation = {
  id: "campaignTranslations.update",
  method: "PUT",
  path: "/campaigns/translations",
  body: "json",
  bodyRequired: true,
  limits: ["translations"],
};
