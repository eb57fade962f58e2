// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const teammatesGet: Operation = {
  id: "teammates.get",
  method: "GET",
  path: "/teammates/{teammate_id}",
  ids: ["teammate_id"],
};

export const teammatesList: Operation = { id: "teammates.list", method: "GET", path: "/teammates" };

export const teammatesListConversations: PagedOperation = {
  id: "teammates.listConversations",
  method: "GET",
  path: "/teammates/{teammate_id}/conversations",
  ids: ["teammate_id"],
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

export const teammatesListInboxes: Operation = {
  id: "teammates.listInboxes",
  method: "GET",
  path: "/teammates/{teammate_id}/inboxes",
  ids: ["teammate_id"],
};

export const teammatesUpdate: Operation = {
  id: "teammates.update",
  method: "PATCH",
  path: "/teammates/{teammate_id}",
  ids: ["teammate_id"],
  body: "json",
  bodyRequired: true,
  response: "none",
  limits: ["tier2Teammate", "company"],
  retry: "idempotent",
};
