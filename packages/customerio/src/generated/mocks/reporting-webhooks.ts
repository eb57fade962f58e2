// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { HttpHandler } from "msw";
import { reportingWebhooksCreate, reportingWebhooksList } from "../operations/reporting-webhooks.ts";
import type { ReportingWebhooksCreateResponse, ReportingWebhooksListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "./mock.ts";

/** Handlers for `client.reportingWebhooks`: each answers with the reply that it is given, or with the documented example. */
export const reportingWebhooksMocks = {
  /** Creates a reporting webhook. `POST /v1/reporting_webhooks` */
  create: (reply?: ReportingWebhooksCreateResponse, init?: MockInit): HttpHandler =>
    mock(
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
