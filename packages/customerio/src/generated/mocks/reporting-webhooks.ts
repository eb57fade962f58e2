// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  reportingWebhooksCreate,
  reportingWebhooksDelete,
  reportingWebhooksGet,
  reportingWebhooksList,
  reportingWebhooksUpdate,
} from "../operations/reporting-webhooks.ts";
import type {
  ReportingWebhooksCreateResponse,
  ReportingWebhooksGetResponse,
  ReportingWebhooksListResponse,
  ReportingWebhooksUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.reportingWebhooks`: each answers with the reply that it is given, or with the documented example. */
export const reportingWebhooksMocks = {
  /** Creates a reporting webhook. `POST /v1/reporting_webhooks` */
  create: (reply?: ReportingWebhooksCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportingWebhooksCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          id: 5,
          name: "Events",
          type: "webhook",
          endpoint: "https://example.com/hooks/cio",
          disabled: false,
          full_resolution: true,
          with_content: false,
          events: ["email_sent", "email_opened"],
        },
      },
      reply,
      init,
    ),
  /** Deletes a reporting webhook. `DELETE /v1/reporting_webhooks/{webhook_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, reportingWebhooksDelete, { status: 204 }, reply, init),
  /** Gets a reporting webhook. `GET /v1/reporting_webhooks/{webhook_id}` */
  get: (reply?: ReportingWebhooksGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportingWebhooksGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          id: 5,
          name: "Events",
          type: "webhook",
          endpoint: "https://example.com/hooks/cio",
          disabled: false,
          full_resolution: true,
          with_content: false,
          events: ["email_sent", "email_opened"],
        },
      },
      reply,
      init,
    ),
  /** Lists all reporting webhooks. `GET /v1/reporting_webhooks` */
  list: (reply?: ReportingWebhooksListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportingWebhooksList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          reporting_webhooks: [
            {
              id: 5,
              name: "Events",
              type: "webhook",
              endpoint: "https://example.com/hooks/cio",
              disabled: false,
              full_resolution: true,
              with_content: false,
              events: ["email_sent", "email_opened"],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a reporting webhook. `PUT /v1/reporting_webhooks/{webhook_id}` */
  update: (reply?: ReportingWebhooksUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reportingWebhooksUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          id: 5,
          name: "Events",
          type: "webhook",
          endpoint: "https://example.com/hooks/cio",
          disabled: false,
          full_resolution: true,
          with_content: false,
          events: ["email_sent", "email_opened"],
        },
      },
      reply,
      init,
    ),
};
