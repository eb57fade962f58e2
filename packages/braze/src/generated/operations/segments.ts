// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const segmentsCancelExports: Operation = {
  id: "segments.cancelExports",
  method: "POST",
  path: "/export/segment/cancel",
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const segmentsGet: Operation = { id: "segments.get", method: "GET", path: "/segments/details" };

export const segmentsGetDataSeries: Operation = {
  id: "segments.getDataSeries",
  method: "GET",
  path: "/segments/data_series",
};

export const segmentsList: PagedOperation = {
  id: "segments.list",
  method: "GET",
  path: "/segments/list",
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 0,
    defaultSize: 100,
    items: "/segments",
    end: "shortPage",
  },
};
