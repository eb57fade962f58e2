// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const formsSubmit: Operation = {
  id: "forms.submit",
  method: "POST",
  path: "/api/v1/forms/{form_id}/submit",
  ids: ["form_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};
