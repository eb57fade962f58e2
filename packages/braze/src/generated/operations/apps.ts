// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const appsUpdatePushCredential: Operation = {
  id: "apps.updatePushCredential",
  method: "POST",
  path: "/apps/push_credential/update",
  body: "json",
  bodyRequired: true,
};
