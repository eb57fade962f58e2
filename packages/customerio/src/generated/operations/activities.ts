// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type PagedOperation } from "@carillon/runtime/internal";

export const activitiesList: PagedOperation = {
  id: "activities.list",
  method: "GET",
  path: "/v1/activities",
  host: "app",
  security: [["app"]],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/activities",
    next: "/next",
    end: "noNext",
  },
};
