// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Operation } from "@carillon/runtime/internal";

export const usersGet: Operation = {
  id: "users.get",
  method: "GET",
  path: "/users/{userId}",
  ids: ["userId"],
  unwrap: "/data",
};

export const usersList: Operation = { id: "users.list", method: "GET", path: "/users/list", unwrap: "/data" };

export const usersUpdate: Operation = {
  id: "users.update",
  method: "PATCH",
  path: "/users/update",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  retry: "idempotent",
};
