// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const webhooksCreate: Operation = {
  id: "webhooks.create",
  method: "POST",
  path: "/api/webhooks",
  security: [["oauth"]],
  query: { "fields[webhook]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const webhooksDelete: Operation = {
  id: "webhooks.delete",
  method: "DELETE",
  path: "/api/webhooks/{id}",
  security: [["oauth"]],
  ids: ["id"],
  response: "none",
  limits: ["xs"],
};

export const webhooksGet: Operation = {
  id: "webhooks.get",
  method: "GET",
  path: "/api/webhooks/{id}",
  security: [["oauth"]],
  ids: ["id"],
  query: { include: "csv", "fields[webhook-topic]": "csv", "fields[webhook]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const webhooksList: Operation = {
  id: "webhooks.list",
  method: "GET",
  path: "/api/webhooks",
  security: [["oauth"]],
  query: { include: "csv", "fields[webhook-topic]": "csv", "fields[webhook]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const webhooksUpdate: Operation = {
  id: "webhooks.update",
  method: "PATCH",
  path: "/api/webhooks/{id}",
  security: [["oauth"]],
  ids: ["id"],
  query: { "fields[webhook]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["xs"],
  retry: "idempotent",
};
