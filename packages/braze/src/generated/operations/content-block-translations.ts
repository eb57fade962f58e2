// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const contentBlockTranslationsGetSource: Operation = {
  id: "contentBlockTranslations.getSource",
  method: "GET",
  path: "/content_blocks/translations/source",
  limits: ["translations"],
};

export const contentBlockTranslationsList: Operation = {
  id: "contentBlockTranslations.list",
  method: "GET",
  path: "/content_blocks/translations",
  limits: ["translations"],
};

export const contentBlockTranslationsUpdate: Operation = {
  id: "contentBlockTranslations.update",
  method: "PUT",
  path: "/content_blocks/translations",
  body: "json",
  bodyRequired: true,
  limits: ["translations"],
};
