// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const accountsCreate: Operation = {
  id: "accounts.create",
  method: "POST",
  path: "/accounts/create",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};

export const accountsDelete: Operation = {
  id: "accounts.delete",
  method: "DELETE",
  path: "/accounts/{accountId}",
  ids: ["accountId"],
  response: "none",
};

export const accountsGet: Operation = {
  id: "accounts.get",
  method: "GET",
  path: "/accounts/{accountId}",
  ids: ["accountId"],
  unwrap: "/data",
};

export const accountsList: PagedOperation = {
  id: "accounts.list",
  method: "GET",
  path: "/accounts",
  unwrap: "/data/accounts",
  paginate: {
    style: byCursor,
    in: "query",
    param: "index",
    size: "size",
    defaultSize: 10,
    items: "/data/accounts",
    next: "/data/next",
    nextParam: "index",
    end: "noNext",
  },
};

export const accountsUpdate: Operation = {
  id: "accounts.update",
  method: "PATCH",
  path: "/accounts/update",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  retry: "idempotent",
};
