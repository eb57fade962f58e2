// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const campaignsGet: Operation = {
  id: "campaigns.get",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id"],
  unwrap: "/campaign",
};

export const campaignsGetAction: Operation = {
  id: "campaigns.getAction",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/actions/{action_id}",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id", "action_id"],
  unwrap: "/action",
};

export const campaignsGetActionMetrics: Operation = {
  id: "campaigns.getActionMetrics",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/actions/{action_id}/metrics",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id", "action_id"],
};

export const campaignsGetActionTranslation: Operation = {
  id: "campaigns.getActionTranslation",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id", "action_id", "language"],
  unwrap: "/action",
};

export const campaignsGetJourneyMetrics: Operation = {
  id: "campaigns.getJourneyMetrics",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/journey_metrics",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id"],
  unwrap: "/journey_metric",
};

export const campaignsGetMetrics: Operation = {
  id: "campaigns.getMetrics",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/metrics",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id"],
  unwrap: "/metric",
};

export const campaignsList: Operation = {
  id: "campaigns.list",
  method: "GET",
  path: "/v1/campaigns",
  host: "app",
  security: [["app"]],
};

export const campaignsListActionLinkMetrics: Operation = {
  id: "campaigns.listActionLinkMetrics",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id", "action_id"],
};

export const campaignsListActions: PagedOperation = {
  id: "campaigns.listActions",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/actions",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    defaultSize: 10,
    items: "/actions",
    next: "/next",
    end: "noNext",
  },
};

export const campaignsListLinkMetrics: Operation = {
  id: "campaigns.listLinkMetrics",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/metrics/links",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id"],
};

export const campaignsListMessages: PagedOperation = {
  id: "campaigns.listMessages",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/messages",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/messages",
    next: "/next",
    end: "noNext",
  },
};

export const campaignsUpdateAction: Operation = {
  id: "campaigns.updateAction",
  method: "PUT",
  path: "/v1/campaigns/{campaign_id}/actions/{action_id}",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id", "action_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/action",
};

export const campaignsUpdateActionTranslation: Operation = {
  id: "campaigns.updateActionTranslation",
  method: "PUT",
  path: "/v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id", "action_id", "language"],
  body: "json",
  bodyRequired: true,
  unwrap: "/action",
};
