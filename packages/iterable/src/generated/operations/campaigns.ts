// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { byPage, isoWithZone, lines, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const campaignsAbort: Operation = {
  id: "campaigns.abort",
  method: "POST",
  path: "/campaigns/abort",
  body: "json",
  bodyRequired: true,
};

export const campaignsActivateTriggered: Operation = {
  id: "campaigns.activateTriggered",
  method: "POST",
  path: "/campaigns/activateTriggered",
  body: "json",
  bodyRequired: true,
};

export const campaignsArchive: Operation = {
  id: "campaigns.archive",
  method: "POST",
  path: "/campaigns/archive",
  body: "json",
  bodyRequired: true,
  limits: ["archive"],
  retry: "idempotent",
  partialErrors: [{ list: "/failed" }],
};

export const campaignsCancel: Operation = {
  id: "campaigns.cancel",
  method: "POST",
  path: "/campaigns/cancel",
  body: "json",
  bodyRequired: true,
};

export const campaignsCreate: Operation = {
  id: "campaigns.create",
  method: "POST",
  path: "/campaigns/create",
  body: "json",
  bodyRequired: true,
};

export const campaignsDeactivateTriggered: Operation = {
  id: "campaigns.deactivateTriggered",
  method: "POST",
  path: "/campaigns/deactivateTriggered",
  body: "json",
  bodyRequired: true,
};

export const campaignsGet: Operation = {
  id: "campaigns.get",
  method: "GET",
  path: "/campaigns/{id}",
  ids: ["id"],
  limits: ["reads"],
};

export const campaignsGetMetrics: Operation = {
  id: "campaigns.getMetrics",
  method: "GET",
  path: "/campaigns/metrics",
  accept: "text/csv",
  response: lines,
  limits: ["campaignMetrics"],
};

export const campaignsList: PagedOperation = {
  id: "campaigns.list",
  method: "GET",
  path: "/campaigns",
  limits: ["reads"],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "pageSize",
    defaultSize: 20,
    items: "/campaigns",
    next: "/nextPageUrl",
    nextParam: "page",
    total: "/totalCampaignsCount",
    end: "noNext",
  },
};

export const campaignsListChildren: PagedOperation = {
  id: "campaigns.listChildren",
  method: "GET",
  path: "/campaigns/recurring/{id}/childCampaigns",
  ids: ["id"],
  limits: ["reads"],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "pageSize",
    defaultSize: 20,
    items: "/campaigns",
    next: "/nextPageUrl",
    nextParam: "page",
    total: "/totalCampaignsCount",
    end: "noNext",
  },
};

export const campaignsSchedule: Operation = {
  id: "campaigns.schedule",
  method: "POST",
  path: "/campaigns/{campaignId}/schedule",
  ids: ["campaignId"],
  body: "json",
  bodyRequired: true,
  checks: [{ pointer: "/sendAt", format: isoWithZone }],
};

export const campaignsSend: Operation = {
  id: "campaigns.send",
  method: "POST",
  path: "/campaigns/{campaignId}/send",
  ids: ["campaignId"],
};

export const campaignsTrigger: Operation = {
  id: "campaigns.trigger",
  method: "POST",
  path: "/campaigns/trigger",
  body: "json",
  bodyRequired: true,
};
