// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const journeysList: PagedOperation = {
  id: "journeys.list",
  method: "GET",
  path: "/journeys",
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "pageSize",
    defaultSize: 10,
    items: "/journeys",
    next: "/nextPageUrl",
    nextParam: "page",
    total: "/totalJourneysCount",
    end: "noNext",
  },
};

export const journeysTrigger: Operation = {
  id: "journeys.trigger",
  method: "POST",
  path: "/workflows/triggerWorkflow",
  body: "json",
  bodyRequired: true,
};
