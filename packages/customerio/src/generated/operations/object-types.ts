// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const objectTypesList: Operation = {
  id: "objectTypes.list",
  method: "GET",
  path: "/v1/object_types",
  host: "app",
  security: [["app"]],
};
