// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const newslettersList: Operation = {
  id: "newsletters.list",
  method: "GET",
  path: "/v1/newsletters",
  host: "app",
  security: [["app"]],
  paginate: {
    style: "cursor",
    in: "query",
    param: "start",
    size: "limit",
    items: "/newsletters",
    next: "/next",
    end: "noNext",
  },
};
