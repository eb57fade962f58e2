// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const inboxPreviewsListJobs: Operation = {
  id: "inboxPreviews.listJobs",
  method: "GET",
  path: "/v1/design_studio/inbox_previews/jobs",
  host: "app",
  security: [["app"]],
  paginate: {
    style: "cursor",
    in: "query",
    param: "cursor",
    size: "limit",
    items: "/preview_jobs",
    next: "/meta/pagination/next_cursor",
    end: "noNext",
  },
};
