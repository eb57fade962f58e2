// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const designStudioComponentsList: Operation = {
  id: "designStudioComponents.list",
  method: "GET",
  path: "/v1/design_studio/components",
  host: "app",
  security: [["app"]],
  paginate: {
    style: "page",
    in: "query",
    param: "page",
    first: 1,
    size: "limit",
    defaultSize: 1000,
    items: "/components",
    total: "/meta/pagination/total",
    end: "total",
  },
};
