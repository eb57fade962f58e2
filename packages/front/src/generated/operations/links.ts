// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const linksCreate: Operation = {
  id: "links.create",
  method: "POST",
  path: "/links",
  body: "json",
  bodyRequired: true,
  limits: ["links", "company"],
};

export const linksGet: Operation = { id: "links.get", method: "GET", path: "/links/{link_id}", ids: ["link_id"] };

export const linksList: PagedOperation = {
  id: "links.list",
  method: "GET",
  path: "/links",
  query: { q: "deep" },
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit", "q"],
  },
};

export const linksListConversations: PagedOperation = {
  id: "links.listConversations",
  method: "GET",
  path: "/links/{link_id}/conversations",
  ids: ["link_id"],
  query: { q: "deep" },
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit", "q"],
  },
};

export const linksUpdate: Operation = {
  id: "links.update",
  method: "PATCH",
  path: "/links/{link_id}",
  ids: ["link_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  retry: "idempotent",
};
