// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byCursor, nextLink, type PagedOperation } from "@carillon/runtime/internal";

export const customAttributesList: PagedOperation = {
  id: "customAttributes.list",
  method: "GET",
  path: "/custom_attributes",
  limits: ["customData"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "cursor",
    items: "/attributes",
    nextParam: "cursor",
    linkHeader: nextLink,
    end: "noNext",
  },
};
