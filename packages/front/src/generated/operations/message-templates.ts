// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const messageTemplatesList: Operation = {
  id: "messageTemplates.list",
  method: "GET",
  path: "/message_templates",
  paginate: {
    style: "cursor",
    in: "query",
    param: "page_token",
    items: "/_results",
    next: "/_pagination/next",
    end: "noNext",
  },
};
