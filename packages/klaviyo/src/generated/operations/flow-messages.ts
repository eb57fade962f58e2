// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const flowMessagesGet: Operation = {
  id: "flowMessages.get",
  method: "GET",
  path: "/api/flow-messages/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[flow-action]": "csv", "fields[flow-message]": "csv", "fields[template]": "csv" },
  accept: "application/vnd.api+json",
};

export const flowMessagesGetAction: Operation = {
  id: "flowMessages.getAction",
  method: "GET",
  path: "/api/flow-messages/{id}/flow-action",
  ids: ["id"],
  query: { "fields[flow-action]": "csv" },
  accept: "application/vnd.api+json",
};

export const flowMessagesGetActionId: Operation = {
  id: "flowMessages.getActionId",
  method: "GET",
  path: "/api/flow-messages/{id}/relationships/flow-action",
  ids: ["id"],
  accept: "application/vnd.api+json",
};

export const flowMessagesGetTemplate: Operation = {
  id: "flowMessages.getTemplate",
  method: "GET",
  path: "/api/flow-messages/{id}/template",
  ids: ["id"],
  query: { "fields[template]": "csv" },
  accept: "application/vnd.api+json",
};

export const flowMessagesGetTemplateId: Operation = {
  id: "flowMessages.getTemplateId",
  method: "GET",
  path: "/api/flow-messages/{id}/relationships/template",
  ids: ["id"],
  accept: "application/vnd.api+json",
};
