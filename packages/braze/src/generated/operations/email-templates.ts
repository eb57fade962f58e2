// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const emailTemplatesGet: Operation = { id: "emailTemplates.get", method: "GET", path: "/templates/email/info" };

export const emailTemplatesList: Operation = {
  id: "emailTemplates.list",
  method: "GET",
  path: "/templates/email/list",
  paginate: {
    style: "offset",
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    defaultSize: 100,
    items: "/templates",
    end: "shortPage",
  },
};
