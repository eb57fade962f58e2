// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const eventsGet: Operation = { id: "events.get", method: "GET", path: "/events/{event_id}", ids: ["event_id"] };

export const eventsList: PagedOperation = {
  id: "events.list",
  method: "GET",
  path: "/events",
  query: { q: "deep" },
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    size: "limit",
    defaultSize: 15,
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
    drop: ["limit", "q"],
  },
};
