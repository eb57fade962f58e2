// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const userAliasesCreate: Operation = {
  id: "userAliases.create",
  method: "POST",
  path: "/users/alias/new",
  body: "json",
  bodyRequired: true,
  limits: ["userIdentity"],
  batch: { fields: ["/user_aliases"], max: 50, maxBytes: 4000000 },
};

export const userAliasesUpdate: Operation = {
  id: "userAliases.update",
  method: "POST",
  path: "/users/alias/update",
  body: "json",
  bodyRequired: true,
  limits: ["userIdentity"],
  batch: { fields: ["/alias_updates"], max: 50, maxBytes: 4000000 },
};
