// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const catalogFieldsCreate: Operation = {
  id: "catalogFields.create",
  method: "POST",
  path: "/catalogs/{catalog_name}/fields",
  ids: ["catalog_name"],
  body: "json",
  bodyRequired: true,
  limits: ["catalogFields"],
  batch: { fields: ["/fields"], max: 50 },
};

export const catalogFieldsDelete: Operation = {
  id: "catalogFields.delete",
  method: "DELETE",
  path: "/catalogs/{catalog_name}/fields/{field_name}",
  ids: ["catalog_name", "field_name"],
  limits: ["catalogFields"],
};
