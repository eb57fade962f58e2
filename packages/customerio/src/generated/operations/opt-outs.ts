// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type PagedOperation } from "@carillon/runtime/internal";

export const optOutsList: PagedOperation = {
  id: "optOuts.list",
  method: "GET",
  path: "/v1/optouts",
  host: "app",
  security: [["app"]],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/optouts",
    next: "/next",
    end: "noNext",
  },
};
