// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { campaignMessagesAssignTemplate, campaignMessagesGet } from "../operations/campaign-messages.ts";
import type { CampaignMessagesAssignTemplateResponse, CampaignMessagesGetResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaignMessages`: each answers with the reply that it is given, or with the documented example. */
export const campaignMessagesMocks = {
  /** Copies a template into a message of a campaign. `POST /api/campaign-message-assign-template` */
  assignTemplate: (reply?: CampaignMessagesAssignTemplateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignMessagesAssignTemplate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign-message",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
            attributes: {
              label: "First",
              channel: "email",
              content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
          },
          links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
        },
      },
      reply,
      init,
    ),
  /** Returns a message of a campaign. `GET /api/campaign-messages/{id}` */
  get: (reply?: CampaignMessagesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignMessagesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign-message",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAZ",
            attributes: {
              definition: {
                channel: "email",
                label: "First",
                content: { subject: "Welcome", from_email: "news@example.com", from_label: "Acme" },
              },
              send_times: [],
              created_at: "2026-01-02T03:04:05+00:00",
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
          },
          links: { self: "https://a.klaviyo.com/api/campaign-messages/01GMRWDSA0ARTAKE1SFX8JGXAZ" },
        },
      },
      reply,
      init,
    ),
};
