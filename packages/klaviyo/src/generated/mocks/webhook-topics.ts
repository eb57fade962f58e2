// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { webhookTopicsGet, webhookTopicsList } from "../operations/webhook-topics.ts";
import type { WebhookTopicsGetResponse, WebhookTopicsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.webhookTopics`: each answers with the reply that it is given, or with the documented example. */
export const webhookTopicsMocks = {
  /** Returns a kind of event that webhooks can be told of. `GET /api/webhook-topics/{id}` */
  get: (reply?: WebhookTopicsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webhookTopicsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "webhook-topic",
            id: "event:klaviyo.opened_email",
            links: { self: "https://a.klaviyo.com/api/webhook-topics/event:klaviyo.opened_email" },
          },
        },
      },
      reply,
      init,
    ),
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
        },
      },
      reply,
      init,
    ),
};
