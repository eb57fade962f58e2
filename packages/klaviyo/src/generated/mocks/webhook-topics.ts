// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { webhookTopicsList } from "../operations/webhook-topics.ts";
import type { WebhookTopicsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.webhookTopics`: each answers with the reply that it is given, or with the documented example. */
export const webhookTopicsMocks = {
  /** Lists the topics that a webhook can be told of. `GET /api/webhook-topics` */
  list: (reply?: WebhookTopicsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webhookTopicsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "webhook-topic",
              id: "event:klaviyo.opened_email",
              links: { self: "https://a.klaviyo.com/api/webhook-topics/event:klaviyo.opened_email" },
            },
          ],
          links: { self: "https://a.klaviyo.com/api/webhook-topics", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
};
