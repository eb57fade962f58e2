// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const campaignsCancelSend: Operation = {
  id: "campaigns.cancelSend",
  method: "PATCH",
  path: "/api/campaign-send-jobs/{id}",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["m"],
};

export const campaignsClone: Operation = {
  id: "campaigns.clone",
  method: "POST",
  path: "/api/campaign-clone",
  query: { "fields[campaign]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
};

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
  query: { include: "csv", "fields[campaign-message]": "csv", "fields[campaign]": "csv", "fields[tag]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignsGetRecipientEstimation: Operation = {
  id: "campaigns.getRecipientEstimation",
  method: "GET",
  path: "/api/campaign-recipient-estimations/{id}",
  ids: ["id"],
  query: { "fields[campaign-recipient-estimation]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignsGetRecipientEstimationJob: Operation = {
  id: "campaigns.getRecipientEstimationJob",
  method: "GET",
  path: "/api/campaign-recipient-estimation-jobs/{id}",
  ids: ["id"],
  query: { "fields[campaign-recipient-estimation-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignsGetSendJob: Operation = {
  id: "campaigns.getSendJob",
  method: "GET",
  path: "/api/campaign-send-jobs/{id}",
  ids: ["id"],
  query: { "fields[campaign-send-job]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignsList: PagedOperation = {
  id: "campaigns.list",
  method: "GET",
  path: "/api/campaigns",
  query: { include: "csv", "fields[campaign-message]": "csv", "fields[campaign]": "csv", "fields[tag]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const campaignsListMessageIds: Operation = {
  id: "campaigns.listMessageIds",
  method: "GET",
  path: "/api/campaigns/{id}/relationships/campaign-messages",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignsListMessages: Operation = {
  id: "campaigns.listMessages",
  method: "GET",
  path: "/api/campaigns/{id}/campaign-messages",
  ids: ["id"],
  query: {
    include: "csv",
    "fields[campaign-message]": "csv",
    "fields[campaign]": "csv",
    "fields[image]": "csv",
    "fields[template]": "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignsListTagIds: Operation = {
  id: "campaigns.listTagIds",
  method: "GET",
  path: "/api/campaigns/{id}/relationships/tags",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const campaignsListTags: Operation = {
  id: "campaigns.listTags",
  method: "GET",
  path: "/api/campaigns/{id}/tags",
  ids: ["id"],
  query: { "fields[tag]": "csv" },
  accept: "application/vnd.api+json",
};

export const campaignsRefreshRecipientEstimation: Operation = {
  id: "campaigns.refreshRecipientEstimation",
  method: "POST",
  path: "/api/campaign-recipient-estimation-jobs",
  query: { "fields[campaign-recipient-estimation-job]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
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

export const campaignsUpdate: Operation = {
  id: "campaigns.update",
  method: "PATCH",
  path: "/api/campaigns/{id}",
  ids: ["id"],
  query: { "fields[campaign]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
  retry: "idempotent",
};
