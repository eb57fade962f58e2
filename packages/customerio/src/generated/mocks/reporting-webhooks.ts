// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { reportingWebhooksCreate, reportingWebhooksList } from "../operations/reporting-webhooks.ts";
import type { ReportingWebhooksCreateResponse, ReportingWebhooksListResponse } from "../types.ts";
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
              events: ["email_sent", "email_opened"],
            },
          ],
        },
      },
      reply,
      init,
    ),
};
