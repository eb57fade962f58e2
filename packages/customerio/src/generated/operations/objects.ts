// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const objectsSearch: Operation = {
  id: "objects.search",
  method: "POST",
  path: "/v1/objects",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  retry: "safe",
  paginate: {
    style: "cursor",
    in: "query",
    param: "start",
    size: "limit",
    items: "/identifiers",
    next: "/next",
    end: "noNext",
  },
};
