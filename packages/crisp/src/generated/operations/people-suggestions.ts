// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const peopleSuggestionsDeleteSegment: Operation = {
  id: "peopleSuggestions.deleteSegment",
  method: "DELETE",
  path: "/website/{website_id}/people/suggest/segment",
  body: "json",
  bodyRequired: true,
};
