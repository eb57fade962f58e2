// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const tagsList: Operation = {
  id: "tags.list",
  method: "GET",
  path: "/tags",
  paginate: {
    style: "cursor",
    in: "query",
    param: "page_token",
    size: "limit",
    items: "/_results",
    next: "/_pagination/next",
    end: "noNext",
    drop: ["limit"],
  },
};
