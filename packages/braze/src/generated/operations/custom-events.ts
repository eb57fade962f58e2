// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byCursor, byPage, nextLink, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const customEventsGetDataSeries: Operation = {
  id: "customEvents.getDataSeries",
  method: "GET",
  path: "/events/data_series",
};

export const customEventsList: PagedOperation = {
  id: "customEvents.list",
  method: "GET",
  path: "/events",
  limits: ["customData"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "cursor",
    items: "/events",
    nextParam: "cursor",
    linkHeader: nextLink,
    end: "noNext",
  },
};

export const customEventsListNames: PagedOperation = {
  id: "customEvents.listNames",
  method: "GET",
  path: "/events/list",
  limits: ["customData"],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 0,
    defaultSize: 250,
    items: "/events",
    end: "shortPage",
  },
};
