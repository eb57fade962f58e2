// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const accountsGet: Operation = {
  id: "accounts.get",
  method: "GET",
  path: "/api/accounts/{id}",
  ids: ["id"],
  query: { "fields[account]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const accountsList: Operation = {
  id: "accounts.list",
  method: "GET",
  path: "/api/accounts",
  query: { "fields[account]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};
