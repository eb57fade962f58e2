// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const accountsCreate: Operation = {
  id: "accounts.create",
  method: "POST",
  path: "/accounts",
  body: "json",
  bodyRequired: true,
};

export const accountsGet: Operation = {
  id: "accounts.get",
  method: "GET",
  path: "/accounts/{account_id}",
  ids: ["account_id"],
};

export const accountsList: Operation = {
  id: "accounts.list",
  method: "GET",
  path: "/accounts",
  paginate: {
    style: "cursor",
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    end: "noNext",
    drop: ["limit"],
  },
};
