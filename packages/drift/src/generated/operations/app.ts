// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Operation } from "@carillon/runtime/internal";

export const appGetTokenInfo: Operation = {
  id: "app.getTokenInfo",
  method: "POST",
  path: "/app/token_info",
  body: "json",
  bodyRequired: true,
  retry: "safe",
};

export const appUninstall: Operation = { id: "app.uninstall", method: "POST", path: "/app/uninstall" };
