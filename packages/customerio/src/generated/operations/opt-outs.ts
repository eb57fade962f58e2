// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { PagedOperation } from "@carillon/runtime/internal";

export const optOutsList: PagedOperation = {
  id: "optOuts.list",
  method: "GET",
  path: "/v1/optouts",
  host: "app",
  security: [["app"]],
  paginate: {
    style: "cursor",
    in: "query",
    param: "start",
    size: "limit",
    items: "/optouts",
    next: "/next",
    end: "noNext",
  },
};
