// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const campaignTranslationsList: Operation = {
  id: "campaignTranslations.list",
  method: "GET",
  path: "/campaigns/translations",
  limits: ["translations"],
};
