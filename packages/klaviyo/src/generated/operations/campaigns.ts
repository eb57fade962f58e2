// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const campaignsCreate: Operation = {
  id: "campaigns.create",
  method: "POST",
  path: "/api/campaigns",
  query: { "fields[campaign]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignsDelete: Operation = {
  id: "campaigns.delete",
  method: "DELETE",
  path: "/api/campaigns/{id}",
  ids: ["id"],
  response: "none",
  limits: ["m"],
};

export const campaignsGet: Operation = {
  id: "campaigns.get",
  method: "GET",
  path: "/api/campaigns/{id}",
  ids: ["id"],
  query: { "fields[campaign-message]": "csv", "fields[campaign]": "csv", "fields[tag]": "csv", include: "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignsList: Operation = {
  id: "campaigns.list",
  method: "GET",
  path: "/api/campaigns",
  query: { "fields[campaign-message]": "csv", "fields[campaign]": "csv", "fields[tag]": "csv", include: "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
  paginate: {
    style: "cursor",
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    defaultSize: 100,
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const campaignsListMessages: Operation = {
  id: "campaigns.listMessages",
  method: "GET",
  path: "/api/campaigns/{id}/campaign-messages",
  ids: ["id"],
  query: {
    "fields[campaign-message]": "csv",
    "fields[campaign]": "csv",
    "fields[image]": "csv",
    "fields[template]": "csv",
    include: "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignsSend: Operation = {
  id: "campaigns.send",
  method: "POST",
  path: "/api/campaign-send-jobs",
  query: { "fields[campaign-send-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
};
