// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  campaignMessagesAssignTemplate,
  campaignMessagesGet,
  campaignMessagesGetCampaign,
  campaignMessagesGetCampaignId,
  campaignMessagesGetImage,
  campaignMessagesGetImageId,
  campaignMessagesGetTemplate,
  campaignMessagesGetTemplateId,
  campaignMessagesSetImage,
  campaignMessagesUpdate,
} from "../operations/campaign-messages.ts";
import type {
  CampaignMessagesAssignTemplateResponse,
  CampaignMessagesGetCampaignIdResponse,
  CampaignMessagesGetCampaignResponse,
  CampaignMessagesGetImageIdResponse,
  CampaignMessagesGetImageResponse,
  CampaignMessagesGetResponse,
  CampaignMessagesGetTemplateIdResponse,
  CampaignMessagesGetTemplateResponse,
  CampaignMessagesUpdateResponse,
} from "../types.ts";
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
          included: [
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
        },
      },
      reply,
      init,
    ),
  /** Returns the campaign of a message. `GET /api/campaign-messages/{id}/campaign` */
  getCampaign: (reply?: CampaignMessagesGetCampaignResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignMessagesGetCampaign,
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
        },
      },
      reply,
      init,
    ),
  /** Returns the id of a message's campaign. `GET /api/campaign-messages/{id}/relationships/campaign` */
  getCampaignId: (reply?: CampaignMessagesGetCampaignIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignMessagesGetCampaignId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" } },
      },
      reply,
      init,
    ),
  /** Returns the image of a push message. `GET /api/campaign-messages/{id}/image` */
  getImage: (reply?: CampaignMessagesGetImageResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignMessagesGetImage,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "image",
            id: "7",
            attributes: {
              name: "logo",
              image_url: "https://images.example.com/logo.png",
              format: "png",
              size: 1024,
              hidden: false,
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/images/7" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of a push message's image. `GET /api/campaign-messages/{id}/relationships/image` */
  getImageId: (reply?: CampaignMessagesGetImageIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignMessagesGetImageId,
      { status: 200, contentType: "application/vnd.api+json", example: { data: { type: "image", id: "7" } } },
      reply,
      init,
    ),
  /** Returns the template of a message. `GET /api/campaign-messages/{id}/template` */
  getTemplate: (reply?: CampaignMessagesGetTemplateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignMessagesGetTemplate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "template",
            id: "RwYxEs",
            attributes: {
              name: "Welcome",
              editor_type: "CODE",
              html: "<html><body>Hello {{ first_name }}</body></html>",
              text: "Hello {{ first_name }}",
              amp: null,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/templates/RwYxEs" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of a message's template. `GET /api/campaign-messages/{id}/relationships/template` */
  getTemplateId: (reply?: CampaignMessagesGetTemplateIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignMessagesGetTemplateId,
      { status: 200, contentType: "application/vnd.api+json", example: { data: { type: "template", id: "RwYxEs" } } },
      reply,
      init,
    ),
  /** Sets the image of a push message. `PATCH /api/campaign-messages/{id}/relationships/image` */
  setImage: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, campaignMessagesSetImage, { status: 204 }, reply, init),
  /** Changes a message of a campaign. `PATCH /api/campaign-messages/{id}` */
  update: (reply?: CampaignMessagesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignMessagesUpdate,
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
        },
      },
      reply,
      init,
    ),
};
