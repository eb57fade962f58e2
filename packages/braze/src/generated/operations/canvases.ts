// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

export const canvasesGet: Operation = { id: "canvases.get", method: "GET", path: "/canvas/details" };

export const canvasesList: Operation = {
  id: "canvases.list",
  method: "GET",
  path: "/canvas/list",
  paginate: {
    style: "page",
    in: "query",
    param: "page",
    first: 0,
    defaultSize: 100,
    items: "/canvases",
    end: "shortPage",
  },
};

export const canvasesScheduleTrigger: Operation = {
  id: "canvases.scheduleTrigger",
  method: "POST",
  path: "/canvas/trigger/schedule/create",
  body: "json",
  bodyRequired: true,
  limits: ["default", "broadcast", "broadcastAudience"],
  batch: { fields: ["/recipients"], max: 50 },
};

export const canvasesTrigger: Operation = {
  id: "canvases.trigger",
  method: "POST",
  path: "/canvas/trigger/send",
  body: "json",
  bodyRequired: true,
  limits: ["default", "broadcast", "broadcastAudience"],
  batch: { fields: ["/recipients"], max: 50, maxBytes: 4000000, without: ["/broadcast", "/audience"] },
};
