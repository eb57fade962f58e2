// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byOffset, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const emailTemplatesCreate: Operation = {
  id: "emailTemplates.create",
  method: "POST",
  path: "/templates/email/create",
  body: "json",
  bodyRequired: true,
};

export const emailTemplatesGet: Operation = { id: "emailTemplates.get", method: "GET", path: "/templates/email/info" };

export const emailTemplatesList: PagedOperation = {
  id: "emailTemplates.list",
  method: "GET",
  path: "/templates/email/list",
  paginate: {
    style: byOffset,
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    defaultSize: 100,
    items: "/templates",
    end: "shortPage",
  },
};

export const emailTemplatesUpdate: Operation = {
  id: "emailTemplates.update",
  method: "POST",
  path: "/templates/email/update",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
