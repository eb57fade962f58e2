// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const catalogsCreate: Operation = {
  id: "catalogs.create",
  method: "POST",
  path: "/catalogs",
  body: "json",
  bodyRequired: true,
  limits: ["catalogs"],
};

export const catalogsDelete: Operation = {
  id: "catalogs.delete",
  method: "DELETE",
  path: "/catalogs/{catalog_name}",
  ids: ["catalog_name"],
  limits: ["catalogs"],
};

export const catalogsList: Operation = { id: "catalogs.list", method: "GET", path: "/catalogs", limits: ["catalogs"] };
