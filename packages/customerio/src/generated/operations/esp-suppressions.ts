// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const espSuppressionsDelete: Operation = {
  id: "espSuppressions.delete",
  method: "DELETE",
  path: "/v1/esp/suppression/{suppression_type}/{email_address}",
  host: "app",
  security: [["app"]],
  ids: ["suppression_type", "email_address"],
  response: "none",
};

export const espSuppressionsList: Operation = {
  id: "espSuppressions.list",
  method: "GET",
  path: "/v1/esp/suppression/{suppression_type}",
  host: "app",
  security: [["app"]],
  ids: ["suppression_type"],
  paginate: {
    style: "offset",
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    items: "/suppressions",
    end: "empty",
  },
};
