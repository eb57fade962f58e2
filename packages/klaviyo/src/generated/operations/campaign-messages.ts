// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const campaignMessagesAssignTemplate: Operation = {
  id: "campaignMessages.assignTemplate",
  method: "POST",
  path: "/api/campaign-message-assign-template",
  query: { "fields[campaign-message]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignMessagesGet: Operation = {
  id: "campaignMessages.get",
  method: "GET",
  path: "/api/campaign-messages/{id}",
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

export const campaignMessagesGetCampaign: Operation = {
  id: "campaignMessages.getCampaign",
  method: "GET",
  path: "/api/campaign-messages/{id}/campaign",
  ids: ["id"],
  query: { "fields[campaign]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignMessagesGetCampaignId: Operation = {
  id: "campaignMessages.getCampaignId",
  method: "GET",
  path: "/api/campaign-messages/{id}/relationships/campaign",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignMessagesGetImage: Operation = {
  id: "campaignMessages.getImage",
  method: "GET",
  path: "/api/campaign-messages/{id}/image",
  ids: ["id"],
  query: { "fields[image]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignMessagesGetImageId: Operation = {
  id: "campaignMessages.getImageId",
  method: "GET",
  path: "/api/campaign-messages/{id}/relationships/image",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignMessagesGetTemplate: Operation = {
  id: "campaignMessages.getTemplate",
  method: "GET",
  path: "/api/campaign-messages/{id}/template",
  ids: ["id"],
  query: { "fields[template]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignMessagesGetTemplateId: Operation = {
  id: "campaignMessages.getTemplateId",
  method: "GET",
  path: "/api/campaign-messages/{id}/relationships/template",
  ids: ["id"],
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const campaignMessagesSetImage: Operation = {
  id: "campaignMessages.setImage",
  method: "PATCH",
  path: "/api/campaign-messages/{id}/relationships/image",
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
  limits: ["m"],
  retry: "idempotent",
};

export const campaignMessagesUpdate: Operation = {
  id: "campaignMessages.update",
  method: "PATCH",
  path: "/api/campaign-messages/{id}",
  ids: ["id"],
  query: { "fields[campaign-message]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
  retry: "idempotent",
};
