// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { byOffset, lines, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const experimentsGet: Operation = {
  id: "experiments.get",
  method: "GET",
  path: "/experiments/{experimentId}",
  ids: ["experimentId"],
};

export const experimentsGetMetrics: Operation = {
  id: "experiments.getMetrics",
  method: "GET",
  path: "/experiments/metrics",
  accept: "text/csv",
  response: lines,
};

export const experimentsList: PagedOperation = {
  id: "experiments.list",
  method: "GET",
  path: "/experiments",
  paginate: {
    style: byOffset,
    in: "query",
    param: "offset",
    first: 0,
    size: "limit",
    defaultSize: 20,
    items: "/experiments",
    end: "shortPage",
  },
};

export const experimentsListVariants: Operation = {
  id: "experiments.listVariants",
  method: "GET",
  path: "/experiments/{experimentId}/variants",
  ids: ["experimentId"],
};
