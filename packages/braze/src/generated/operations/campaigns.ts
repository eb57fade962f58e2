// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { Operation } from "@carillon/runtime/internal";

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

export const campaignsList: Operation = {
  id: "campaigns.list",
  method: "GET",
  path: "/campaigns/list",
  paginate: {
    style: "page",
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
