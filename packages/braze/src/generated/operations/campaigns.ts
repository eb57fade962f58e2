// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byPage, isoWithZone, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const campaignsDeleteScheduledTrigger: Operation = {
  id: "campaigns.deleteScheduledTrigger",
  method: "POST",
  path: "/campaigns/trigger/schedule/delete",
  body: "json",
  bodyRequired: true,
};

export const campaignsDuplicate: Operation = {
  id: "campaigns.duplicate",
  method: "POST",
  path: "/campaigns/duplicate",
  body: "json",
  bodyRequired: true,
  response: "none",
  limits: ["duplicate"],
};

export const campaignsGet: Operation = { id: "campaigns.get", method: "GET", path: "/campaigns/details" };

export const campaignsGetDataSeries: Operation = {
  id: "campaigns.getDataSeries",
  method: "GET",
  path: "/campaigns/data_series",
  limits: ["campaignSeries"],
};

export const campaignsGetUrlInfo: Operation = {
  id: "campaigns.getUrlInfo",
  method: "GET",
  path: "/campaigns/url_info/details",
};

export const campaignsList: PagedOperation = {
  id: "campaigns.list",
  method: "GET",
  path: "/campaigns/list",
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 0,
    defaultSize: 100,
    items: "/campaigns",
    end: "shortPage",
  },
};

export const campaignsScheduleTrigger: Operation = {
  id: "campaigns.scheduleTrigger",
  method: "POST",
  path: "/campaigns/trigger/schedule/create",
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

export const campaignsTrigger: Operation = {
  id: "campaigns.trigger",
  method: "POST",
  path: "/campaigns/trigger/send",
  body: "json",
  bodyRequired: true,
  limits: ["default", "broadcast", "broadcastAudience"],
  batch: { fields: ["/recipients"], max: 50, maxBytes: 4000000, without: ["/broadcast", "/audience"] },
};

export const campaignsUpdateScheduledTrigger: Operation = {
  id: "campaigns.updateScheduledTrigger",
  method: "POST",
  path: "/campaigns/trigger/schedule/update",
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
