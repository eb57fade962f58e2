// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const campaignsCreate: Operation = {
  id: "campaigns.create",
  method: "POST",
  path: "/website/{website_id}/campaign",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsDelete: Operation = {
  id: "campaigns.delete",
  method: "DELETE",
  path: "/website/{website_id}/campaign/{campaign_id}",
  ids: ["campaign_id"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsDispatch: Operation = {
  id: "campaigns.dispatch",
  method: "POST",
  path: "/website/{website_id}/campaign/{campaign_id}/dispatch",
  ids: ["campaign_id"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsExists: Operation = {
  id: "campaigns.exists",
  method: "HEAD",
  path: "/website/{website_id}/campaign/{campaign_id}",
  ids: ["campaign_id"],
  response: "exists",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsGet: Operation = {
  id: "campaigns.get",
  method: "GET",
  path: "/website/{website_id}/campaign/{campaign_id}",
  ids: ["campaign_id"],
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsList: PagedOperation = {
  id: "campaigns.list",
  method: "GET",
  path: "/website/{website_id}/campaigns/list/{page_number}",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
  requires: { tier: ["user"] },
};

export const campaignsListRecipients: PagedOperation = {
  id: "campaigns.listRecipients",
  method: "GET",
  path: "/website/{website_id}/campaign/{campaign_id}/recipients/{page_number}",
  ids: ["campaign_id"],
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
  requires: { tier: ["user"] },
};

export const campaignsListStatistics: PagedOperation = {
  id: "campaigns.listStatistics",
  method: "GET",
  path: "/website/{website_id}/campaign/{campaign_id}/statistics/{action}/{page_number}",
  ids: ["campaign_id", "action"],
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
  requires: { tier: ["user"] },
};

export const campaignsListTags: Operation = {
  id: "campaigns.listTags",
  method: "GET",
  path: "/website/{website_id}/campaigns/tags",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsPause: Operation = {
  id: "campaigns.pause",
  method: "POST",
  path: "/website/{website_id}/campaign/{campaign_id}/pause",
  ids: ["campaign_id"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsResume: Operation = {
  id: "campaigns.resume",
  method: "POST",
  path: "/website/{website_id}/campaign/{campaign_id}/resume",
  ids: ["campaign_id"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsSave: Operation = {
  id: "campaigns.save",
  method: "PUT",
  path: "/website/{website_id}/campaign/{campaign_id}",
  ids: ["campaign_id"],
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsSendTest: Operation = {
  id: "campaigns.sendTest",
  method: "POST",
  path: "/website/{website_id}/campaign/{campaign_id}/test",
  ids: ["campaign_id"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const campaignsUpdate: Operation = {
  id: "campaigns.update",
  method: "PATCH",
  path: "/website/{website_id}/campaign/{campaign_id}",
  ids: ["campaign_id"],
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  retry: "idempotent",
  requires: { tier: ["user"] },
};
