// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const accountsGetRegion: Operation = {
  id: "accounts.getRegion",
  method: "GET",
  path: "/api/v1/accounts/region",
};
