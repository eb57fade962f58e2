// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const senderIdentitiesGet: Operation = {
  id: "senderIdentities.get",
  method: "GET",
  path: "/v1/sender_identities/{sender_id}",
  host: "app",
  security: [["app"]],
  ids: ["sender_id"],
  unwrap: "/sender_identity",
};

export const senderIdentitiesList: PagedOperation = {
  id: "senderIdentities.list",
  method: "GET",
  path: "/v1/sender_identities",
  host: "app",
  security: [["app"]],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/sender_identities",
    next: "/next",
    end: "noNext",
  },
};

export const senderIdentitiesListUsage: Operation = {
  id: "senderIdentities.listUsage",
  method: "GET",
  path: "/v1/sender_identities/{sender_id}/used_by",
  host: "app",
  security: [["app"]],
  ids: ["sender_id"],
};
