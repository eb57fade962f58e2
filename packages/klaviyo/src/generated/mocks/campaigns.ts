// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  campaignsCancelSend,
  campaignsClone,
  campaignsCreate,
  campaignsDelete,
  campaignsGet,
  campaignsGetRecipientEstimation,
  campaignsGetRecipientEstimationJob,
  campaignsGetSendJob,
  campaignsList,
  campaignsListMessageIds,
  campaignsListMessages,
  campaignsListTagIds,
  campaignsListTags,
  campaignsRefreshRecipientEstimation,
  campaignsSend,
  campaignsUpdate,
} from "../operations/campaigns.ts";
import type {
  CampaignsCloneResponse,
  CampaignsCreateResponse,
  CampaignsGetRecipientEstimationJobResponse,
  CampaignsGetRecipientEstimationResponse,
  CampaignsGetResponse,
  CampaignsGetSendJobResponse,
  CampaignsListMessageIdsResponse,
  CampaignsListMessagesResponse,
  CampaignsListResponse,
  CampaignsListTagIdsResponse,
  CampaignsListTagsResponse,
  CampaignsRefreshRecipientEstimationResponse,
  CampaignsSendResponse,
  CampaignsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaigns`: each answers with the reply that it is given, or with the documented example. */
export const campaignsMocks = {
  /** Stops the sending of a campaign. `PATCH /api/campaign-send-jobs/{id}` */
  cancelSend: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, campaignsCancelSend, { status: 204 }, reply, init),
  /** Copies a campaign. `POST /api/campaign-clone` */
  clone: (reply?: CampaignsCloneResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsClone,
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
          },
        },
      },
      reply,
      init,
    ),
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
          },
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
          included: [
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
        },
      },
      reply,
      init,
    ),
  /** Returns how many profiles would receive a campaign. `GET /api/campaign-recipient-estimations/{id}` */
  getRecipientEstimation: (reply?: CampaignsGetRecipientEstimationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetRecipientEstimation,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign-recipient-estimation",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
            attributes: { estimated_recipient_count: 1234 },
            links: { self: "https://a.klaviyo.com/api/campaign-recipient-estimations/01GMRWDSA0ARTAKE1SFX8JGXAY" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns a job that estimates recipients. `GET /api/campaign-recipient-estimation-jobs/{id}` */
  getRecipientEstimationJob: (reply?: CampaignsGetRecipientEstimationJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetRecipientEstimationJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign-recipient-estimation-job",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
            attributes: { status: "queued" },
            links: { self: "https://a.klaviyo.com/api/campaign-recipient-estimation-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns how the sending of a campaign goes. `GET /api/campaign-send-jobs/{id}` */
  getSendJob: (reply?: CampaignsGetSendJobResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetSendJob,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign-send-job",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
            attributes: { status: "queued" },
            links: { self: "https://a.klaviyo.com/api/campaign-send-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY" },
          },
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
          included: [
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
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a campaign's messages. `GET /api/campaigns/{id}/relationships/campaign-messages` */
  listMessageIds: (reply?: CampaignsListMessageIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListMessageIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "campaign-message", id: "01GMRWDSA0ARTAKE1SFX8JGXAZ" }] },
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
  /** Lists the ids of a campaign's tags. `GET /api/campaigns/{id}/relationships/tags` */
  listTagIds: (reply?: CampaignsListTagIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListTagIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "tag", id: "abcd1234-ef56-gh78-ij90-abcdef123456" }] },
      },
      reply,
      init,
    ),
  /** Lists the tags of a campaign. `GET /api/campaigns/{id}/tags` */
  listTags: (reply?: CampaignsListTagsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListTags,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "tag",
              id: "abcd1234-ef56-gh78-ij90-abcdef123456",
              attributes: { name: "Spring" },
              links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            },
          ],
          included: [
            {
              type: "tag-group",
              id: "e8b2c1d0-1111-4222-8333-444455556666",
              attributes: { name: "Season", exclusive: false, default: false },
              links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Starts estimating how many would receive a campaign. `POST /api/campaign-recipient-estimation-jobs` */
  refreshRecipientEstimation: (reply?: CampaignsRefreshRecipientEstimationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsRefreshRecipientEstimation,
      {
        status: 202,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "campaign-recipient-estimation-job",
            id: "01GMRWDSA0ARTAKE1SFX8JGXAY",
            attributes: { status: "queued" },
            links: { self: "https://a.klaviyo.com/api/campaign-recipient-estimation-jobs/01GMRWDSA0ARTAKE1SFX8JGXAY" },
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
        },
      },
      reply,
      init,
    ),
  /** Changes a campaign. `PATCH /api/campaigns/{id}` */
  update: (reply?: CampaignsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsUpdate,
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
};
