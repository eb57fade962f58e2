// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  campaignsCreate,
  campaignsDelete,
  campaignsGet,
  campaignsList,
  campaignsListMessages,
  campaignsSend,
} from "../operations/campaigns.ts";
import type {
  CampaignsCreateResponse,
  CampaignsGetResponse,
  CampaignsListMessagesResponse,
  CampaignsListResponse,
  CampaignsSendResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaigns`: each answers with the reply that it is given, or with the documented example. */
export const campaignsMocks = {
  /** Creates a campaign with its messages. `POST /api/campaigns` */
  create: (reply?: CampaignsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
            attributes: {
              name: "Welcome Campaign",
              status: "Draft",
              archived: false,
              audiences: { included: ["Y6nRLr"], excluded: [] },
              send_options: { use_smart_sending: true },
              send_strategy: { method: "immediate" },
              created_at: "2026-01-02T03:04:05+00:00",
              scheduled_at: null,
              updated_at: "2026-01-02T03:04:05+00:00",
              send_time: null,
            },
            links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
            relationships: {
              "campaign-messages": { data: [{ type: "campaign-message", id: "01GMRWDSA0ARTAKE1SFX8JGXAZ" }] },
            },
          },
          links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
        },
      },
      reply,
      init,
    ),
  /** Deletes a campaign. `DELETE /api/campaigns/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, campaignsDelete, { status: 204 }, reply, init),
  /** Returns a campaign. `GET /api/campaigns/{id}` */
  get: (reply?: CampaignsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
            attributes: {
              name: "Welcome Campaign",
              status: "Draft",
              archived: false,
              audiences: { included: ["Y6nRLr"], excluded: [] },
              send_options: { use_smart_sending: true },
              send_strategy: { method: "immediate" },
              created_at: "2026-01-02T03:04:05+00:00",
              scheduled_at: null,
              updated_at: "2026-01-02T03:04:05+00:00",
              send_time: null,
            },
            links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
          },
          links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
        },
      },
      reply,
      init,
    ),
  /** Lists campaigns of a channel. `GET /api/campaigns` */
  list: (reply?: CampaignsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "campaign",
              id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
              attributes: {
                name: "Welcome Campaign",
                status: "Draft",
                archived: false,
                audiences: { included: ["Y6nRLr"], excluded: [] },
                send_options: { use_smart_sending: true },
                send_strategy: { method: "immediate" },
                created_at: "2026-01-02T03:04:05+00:00",
                scheduled_at: null,
                updated_at: "2026-01-02T03:04:05+00:00",
                send_time: null,
              },
              links: { self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY" },
            },
          ],
          links: { self: "https://a.klaviyo.com/api/campaigns", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
  /** Lists the messages of a campaign. `GET /api/campaigns/{id}/campaign-messages` */
  listMessages: (reply?: CampaignsListMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListMessages,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
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
          ],
          links: {
            self: "https://a.klaviyo.com/api/campaigns/01GMRWDSA0ARTAKE1SFX8JGXAY/campaign-messages",
            next: null,
            prev: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Starts sending a campaign. `POST /api/campaign-send-jobs` */
  send: (reply?: CampaignsSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsSend,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign-send-job",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
            attributes: { status: "queued" },
            links: { self: "https://a.klaviyo.com/api/campaign-send-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY" },
          },
          links: { self: "https://a.klaviyo.com/api/campaign-send-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY" },
        },
      },
      reply,
      init,
    ),
};
