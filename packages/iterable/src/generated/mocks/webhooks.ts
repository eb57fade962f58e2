// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { webhooksList, webhooksUpdate } from "../operations/webhooks.ts";
import type { WebhooksListResponse, WebhooksUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.webhooks`: each answers with the reply that it is given, or with the documented example. */
export const webhooksMocks = {
  /** Lists the system webhooks. `GET /webhooks` */
  list: (reply?: WebhooksListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webhooksList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          webhooks: [
            {
              id: 3,
              endpoint: "https://example.com/hooks/iterable",
              enabled: true,
              authType: "OAuth2",
              blastSendEnabled: false,
              triggeredSendEnabled: true,
              channelIds: [12],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a system webhook. `POST /webhooks` */
  update: (reply?: WebhooksUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webhooksUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          id: 3,
          endpoint: "https://example.com/hooks/iterable",
          enabled: true,
          authType: "OAuth2",
          blastSendEnabled: false,
          triggeredSendEnabled: true,
          channelIds: [12],
        },
      },
      reply,
      init,
    ),
};
