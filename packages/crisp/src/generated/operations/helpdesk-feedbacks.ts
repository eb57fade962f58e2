// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const helpdeskFeedbacksGetRatings: Operation = {
  id: "helpdeskFeedbacks.getRatings",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/feedback/ratings",
  ids: ["locale"],
  unwrap: "/data",
};

export const helpdeskFeedbacksList: PagedOperation = {
  id: "helpdeskFeedbacks.list",
  method: "GET",
  path: "/website/{website_id}/helpdesk/locale/{locale}/feedback/list/{page_number}",
  ids: ["locale"],
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};
