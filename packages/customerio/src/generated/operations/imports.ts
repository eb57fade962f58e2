// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const importsCreate: Operation = {
  id: "imports.create",
  method: "POST",
  path: "/v1/imports",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/import",
};

export const importsGet: Operation = {
  id: "imports.get",
  method: "GET",
  path: "/v1/imports/{import_id}",
  host: "app",
  security: [["app"]],
  ids: ["import_id"],
  unwrap: "/import",
};
