// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byPage, isoWithZone, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const canvasesDeleteScheduledTrigger: Operation = {
  id: "canvases.deleteScheduledTrigger",
  method: "POST",
  path: "/canvas/trigger/schedule/delete",
  body: "json",
  bodyRequired: true,
};

export const canvasesDuplicate: Operation = {
  id: "canvases.duplicate",
  method: "POST",
  path: "/canvas/duplicate",
  body: "json",
  bodyRequired: true,
  response: "none",
  limits: ["duplicate"],
};

export const canvasesGet: Operation = { id: "canvases.get", method: "GET", path: "/canvas/details" };

export const canvasesGetDataSeries: Operation = {
  id: "canvases.getDataSeries",
  method: "GET",
  path: "/canvas/data_series",
};

export const canvasesGetDataSummary: Operation = {
  id: "canvases.getDataSummary",
  method: "GET",
  path: "/canvas/data_summary",
};

export const canvasesGetUrlInfo: Operation = {
  id: "canvases.getUrlInfo",
  method: "GET",
  path: "/canvas/url_info/details",
};

export const canvasesList: PagedOperation = {
  id: "canvases.list",
  method: "GET",
  path: "/canvas/list",
  paginate: {
    style: byPage,
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
  checks: [
    {
      pointer: "/schedule/time",
      format: isoWithZone,
      unless: ["/schedule/in_local_time", "/schedule/at_optimal_time"],
    },
  ],
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

export const canvasesUpdateScheduledTrigger: Operation = {
  id: "canvases.updateScheduledTrigger",
  method: "POST",
  path: "/canvas/trigger/schedule/update",
  body: "json",
  bodyRequired: true,
  checks: [
    {
      pointer: "/schedule/time",
      format: isoWithZone,
      unless: ["/schedule/in_local_time", "/schedule/at_optimal_time"],
    },
  ],
};
