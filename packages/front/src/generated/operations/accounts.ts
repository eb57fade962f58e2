// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const accountsAddContacts: Operation = {
  id: "accounts.addContacts",
  method: "POST",
  path: "/accounts/{account_id}/contacts",
  ids: ["account_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};

export const accountsCreate: Operation = {
  id: "accounts.create",
  method: "POST",
  path: "/accounts",
  body: "json",
  bodyRequired: true,
};

export const accountsDelete: Operation = {
  id: "accounts.delete",
  method: "DELETE",
  path: "/accounts/{account_id}",
  ids: ["account_id"],
  response: "none",
};

export const accountsGet: Operation = {
  id: "accounts.get",
  method: "GET",
  path: "/accounts/{account_id}",
  ids: ["account_id"],
};

export const accountsList: PagedOperation = {
  id: "accounts.list",
  method: "GET",
  path: "/accounts",
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit"],
  },
};

export const accountsListContacts: PagedOperation = {
  id: "accounts.listContacts",
  method: "GET",
  path: "/accounts/{account_id}/contacts",
  ids: ["account_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit"],
  },
};

export const accountsRemoveContacts: Operation = {
  id: "accounts.removeContacts",
  method: "DELETE",
  path: "/accounts/{account_id}/contacts",
  ids: ["account_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const accountsUpdate: Operation = {
  id: "accounts.update",
  method: "PATCH",
  path: "/accounts/{account_id}",
  ids: ["account_id"],
  body: "json",
  bodyRequired: true,
};
