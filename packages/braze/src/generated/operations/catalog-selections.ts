// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const catalogSelectionsCreate: Operation = {
  id: "catalogSelections.create",
  method: "POST",
  path: "/catalogs/{catalog_name}/selections",
  ids: ["catalog_name"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogFields"],
};

export const catalogSelectionsDelete: Operation = {
  id: "catalogSelections.delete",
  method: "DELETE",
  path: "/catalogs/{catalog_name}/selections/{selection_name}",
  ids: ["catalog_name", "selection_name"],
  limits: ["catalogFields"],
};
