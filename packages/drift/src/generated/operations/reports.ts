// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Operation } from "@carillon/runtime/internal";

export const reportsQueryConversations: Operation = {
  id: "reports.queryConversations",
  method: "POST",
  path: "/reports/conversations",
  body: "json",
  bodyRequired: true,
  limits: ["reports"],
  retry: "safe",
};
