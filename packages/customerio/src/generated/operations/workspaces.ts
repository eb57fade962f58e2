// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const workspacesList: Operation = {
  id: "workspaces.list",
  method: "GET",
  path: "/v1/workspaces",
  host: "app",
  security: [["app"]],
};
