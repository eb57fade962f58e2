// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { PagedOperation } from "@carillon/runtime/internal";

export const customAttributesList: PagedOperation = {
  id: "customAttributes.list",
  method: "GET",
  path: "/custom_attributes",
  limits: ["customData"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "cursor",
    items: "/attributes",
    nextParam: "cursor",
    linkHeader: true,
    end: "noNext",
  },
};
