// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, byOffset, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const espSuppressionsCreate: Operation = {
  id: "espSuppressions.create",
  method: "POST",
  path: "/v1/esp/suppression/{suppression_type}/{email_address}",
  host: "app",
  security: [["app"]],
  ids: ["suppression_type", "email_address"],
  retry: "idempotent",
};

export const espSuppressionsDelete: Operation = {
  id: "espSuppressions.delete",
  method: "DELETE",
  path: "/v1/esp/suppression/{suppression_type}/{email_address}",
  host: "app",
  security: [["app"]],
  ids: ["suppression_type", "email_address"],
  response: "none",
};

export const espSuppressionsList: PagedOperation = {
  id: "espSuppressions.list",
  method: "GET",
  path: "/v1/esp/suppression/{suppression_type}",
  host: "app",
  security: [["app"]],
  ids: ["suppression_type"],
  paginate: {
    style: byOffset,
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    items: "/suppressions",
    end: "empty",
  },
};

export const espSuppressionsListByDomain: PagedOperation = {
  id: "espSuppressions.listByDomain",
  method: "GET",
  path: "/v1/esp/domains/{domain_name}/suppression/{suppression_type}",
  host: "app",
  security: [["app"]],
  ids: ["domain_name", "suppression_type"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/suppressions",
    next: "/next",
    end: "noNext",
  },
};

export const espSuppressionsSearch: Operation = {
  id: "espSuppressions.search",
  method: "GET",
  path: "/v1/esp/search_suppression/{email_address}",
  host: "app",
  security: [["app"]],
  ids: ["email_address"],
};
