// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const externalIdsRemove: Operation = {
  id: "externalIds.remove",
  method: "POST",
  path: "/users/external_ids/remove",
  body: "json",
  bodyRequired: true,
  limits: ["externalIdsRemove"],
  retry: "idempotent",
  batch: { fields: ["/external_ids"], max: 50, maxBytes: 4000000 },
  partialErrors: [{ list: "/removal_errors", index: "*" }],
};

export const externalIdsRename: Operation = {
  id: "externalIds.rename",
  method: "POST",
  path: "/users/external_ids/rename",
  body: "json",
  bodyRequired: true,
  limits: ["externalIdsRename"],
  batch: { fields: ["/external_id_renames"], max: 50, maxBytes: 4000000 },
  partialErrors: [{ list: "/rename_errors", index: "*" }],
};
