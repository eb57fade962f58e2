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
    "fields[campaign-message]": "csv",
    "fields[campaign]": "csv",
    "fields[image]": "csv",
    "fields[template]": "csv",
    include: "csv",
  },
  accept: "application/vnd.api+json",
  limits: ["m"],
};
