// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { webhooksCreate, webhooksDelete, webhooksGet, webhooksList, webhooksUpdate } from "../operations/webhooks.ts";
import type {
  WebhooksCreateResponse,
  WebhooksGetResponse,
  WebhooksListResponse,
  WebhooksUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.webhooks`: each answers with the reply that it is given, or with the documented example. */
export const webhooksMocks = {
  /** Creates a webhook. `POST /api/webhooks` */
  create: (reply?: WebhooksCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webhooksCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "webhook",
            id: "01HEXAMPLEWEBHOOK",
            attributes: {
              name: "Opened mails",
              description: null,
              endpoint_url: "https://example.com/***",
              enabled: true,
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a webhook. `DELETE /api/webhooks/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, webhooksDelete, { status: 204 }, reply, init),
  /** Returns a webhook. `GET /api/webhooks/{id}` */
  get: (reply?: WebhooksGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webhooksGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "webhook",
            id: "01HEXAMPLEWEBHOOK",
            attributes: {
              name: "Opened mails",
              description: null,
              endpoint_url: "https://example.com/***",
              enabled: true,
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK" },
          },
          included: [
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
  /** Lists webhooks. `GET /api/webhooks` */
  list: (reply?: WebhooksListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webhooksList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "webhook",
              id: "01HEXAMPLEWEBHOOK",
              attributes: {
                name: "Opened mails",
                description: null,
                endpoint_url: "https://example.com/***",
                enabled: true,
                created_at: "2026-01-02T03:04:05+00:00",
                updated_at: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK" },
            },
          ],
          included: [
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
  /** Updates a webhook. `PATCH /api/webhooks/{id}` */
  update: (reply?: WebhooksUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webhooksUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "webhook",
            id: "01HEXAMPLEWEBHOOK",
            attributes: {
              name: "Opened mails",
              description: null,
              endpoint_url: "https://example.com/***",
              enabled: true,
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/webhooks/01HEXAMPLEWEBHOOK" },
          },
        },
      },
      reply,
      init,
    ),
};
