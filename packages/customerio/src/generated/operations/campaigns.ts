// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const campaignsGet: Operation = {
  id: "campaigns.get",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id"],
  unwrap: "/campaign",
};

export const campaignsList: Operation = {
  id: "campaigns.list",
  method: "GET",
  path: "/v1/campaigns",
  host: "app",
  security: [["app"]],
};

export const campaignsListActions: Operation = {
  id: "campaigns.listActions",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/actions",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "start",
    defaultSize: 10,
    items: "/actions",
    next: "/next",
    end: "noNext",
  },
};

export const campaignsListMessages: Operation = {
  id: "campaigns.listMessages",
  method: "GET",
  path: "/v1/campaigns/{campaign_id}/messages",
  host: "app",
  security: [["app"]],
  ids: ["campaign_id"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "start",
    size: "limit",
    items: "/messages",
    next: "/next",
    end: "noNext",
  },
};
