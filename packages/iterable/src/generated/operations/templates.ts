// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const templatesDeleteMany: Operation = {
  id: "templates.deleteMany",
  method: "POST",
  path: "/templates/bulkDelete",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
  partialErrors: [{ list: "/failed" }],
};

export const templatesList: PagedOperation = {
  id: "templates.list",
  method: "GET",
  path: "/templates",
  limits: ["reads"],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "pageSize",
    defaultSize: 20,
    items: "/templates",
    next: "/nextPageUrl",
    nextParam: "page",
    total: "/totalTemplatesCount",
    end: "noNext",
  },
};

export const templatesListByClientId: Operation = {
  id: "templates.listByClientId",
  method: "GET",
  path: "/templates/getByClientTemplateId",
  limits: ["reads"],
};
