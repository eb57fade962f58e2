// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const webhookTopicsGet: Operation = {
  id: "webhookTopics.get",
  method: "GET",
  path: "/api/webhook-topics/{id}",
  security: [["oauth"]],
  ids: ["id"],
  query: { "fields[webhook-topic]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};

export const webhookTopicsList: Operation = {
  id: "webhookTopics.list",
  method: "GET",
  path: "/api/webhook-topics",
  security: [["oauth"]],
  query: { "fields[webhook-topic]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["xs"],
};
