// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const scimUsersCreate: Operation = {
  id: "scimUsers.create",
  method: "POST",
  path: "/scim/v2/Users",
  security: [["scim"]],
  body: "json",
  bodyRequired: true,
  limits: ["scim"],
};

export const scimUsersDelete: Operation = {
  id: "scimUsers.delete",
  method: "DELETE",
  path: "/scim/v2/Users/{id}",
  security: [["scim"]],
  ids: ["id"],
  response: "none",
  limits: ["scim"],
};

export const scimUsersGet: Operation = {
  id: "scimUsers.get",
  method: "GET",
  path: "/scim/v2/Users/{id}",
  security: [["scim"]],
  ids: ["id"],
  limits: ["scim"],
};

export const scimUsersReplace: Operation = {
  id: "scimUsers.replace",
  method: "PUT",
  path: "/scim/v2/Users/{id}",
  security: [["scim"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  limits: ["scim"],
};

export const scimUsersSearch: Operation = {
  id: "scimUsers.search",
  method: "GET",
  path: "/scim/v2/Users",
  security: [["scim"]],
  limits: ["scim"],
};
