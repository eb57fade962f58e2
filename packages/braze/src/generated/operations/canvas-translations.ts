// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const canvasTranslationsGetSource: Operation = {
  id: "canvasTranslations.getSource",
  method: "GET",
  path: "/canvas/translations/source",
  limits: ["translations"],
};

export const canvasTranslationsList: Operation = {
  id: "canvasTranslations.list",
  method: "GET",
  path: "/canvas/translations",
  limits: ["translations"],
};

export const canvasTranslationsUpdate: Operation = {
  id: "canvasTranslations.update",
  method: "PUT",
  path: "/canvas/translations",
  body: "json",
  bodyRequired: true,
  limits: ["translations"],
};
