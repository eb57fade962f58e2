// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { byOffset, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const scimUsersCreate: Operation = {
  id: "scimUsers.create",
  method: "POST",
  path: "/scim/Users",
  body: "json",
  bodyRequired: true,
};

export const scimUsersDelete: Operation = {
  id: "scimUsers.delete",
  method: "DELETE",
  path: "/scim/Users/{userId}",
  ids: ["userId"],
  response: "none",
};

export const scimUsersGet: Operation = {
  id: "scimUsers.get",
  method: "GET",
  path: "/scim/Users/{userId}",
  ids: ["userId"],
};

export const scimUsersList: PagedOperation = {
  id: "scimUsers.list",
  method: "GET",
  path: "/scim/Users",
  unwrap: "/Resources",
  paginate: {
    style: byOffset,
    in: "query",
    param: "startIndex",
    first: 1,
    size: "count",
    items: "/Resources",
    total: "/totalResults",
    end: "total",
  },
};

export const scimUsersReplace: Operation = {
  id: "scimUsers.replace",
  method: "PUT",
  path: "/scim/Users/{userId}",
  ids: ["userId"],
  body: "json",
  bodyRequired: true,
};

export const scimUsersUpdate: Operation = {
  id: "scimUsers.update",
  method: "PATCH",
  path: "/scim/Users/{userId}",
  ids: ["userId"],
  body: "json",
  bodyRequired: true,
};
