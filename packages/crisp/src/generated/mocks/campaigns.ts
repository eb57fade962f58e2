// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  campaignsCreate,
  campaignsDelete,
  campaignsDispatch,
  campaignsExists,
  campaignsGet,
  campaignsList,
  campaignsListRecipients,
  campaignsListStatistics,
  campaignsListTags,
  campaignsPause,
  campaignsResume,
  campaignsSave,
  campaignsSendTest,
  campaignsUpdate,
} from "../operations/campaigns.ts";
import type {
  CampaignsCreateResponse,
  CampaignsDeleteResponse,
  CampaignsDispatchResponse,
  CampaignsGetResponse,
  CampaignsListRecipientsResponse,
  CampaignsListResponse,
  CampaignsListStatisticsResponse,
  CampaignsListTagsResponse,
  CampaignsPauseResponse,
  CampaignsResumeResponse,
  CampaignsSaveResponse,
  CampaignsSendTestResponse,
  CampaignsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaigns`: each answers with the reply that it is given, or with the documented example. */
export const campaignsMocks = {
  /** Creates a campaign that is not configured yet. `POST /website/{website_id}/campaign` */
  create: (reply?: CampaignsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { campaign_id: "0a1b2c3d-0000-4000-8000-000000000010" } },
      },
      reply,
      init,
    ),
  /** Deletes a campaign. `DELETE /website/{website_id}/campaign/{campaign_id}` */
  delete: (reply?: CampaignsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Sends a campaign. `POST /website/{website_id}/campaign/{campaign_id}/dispatch` */
  dispatch: (reply?: CampaignsDispatchResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsDispatch,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether a campaign exists. `HEAD /website/{website_id}/campaign/{campaign_id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, campaignsExists, { status: 200 }, reply, init),
  /** Gets a campaign. `GET /website/{website_id}/campaign/{campaign_id}` */
  get: (reply?: CampaignsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
            type: "one-shot",
            format: "markdown",
            name: "Launch",
            recipients: { type: "all" },
            message: "*Hello*",
            created_at: 1767225600000,
            updated_at: 1767225600000,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists campaigns. `GET /website/{website_id}/campaigns/list/{page_number}` */
  list: (reply?: CampaignsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
              type: "one-shot",
              name: "Launch",
              created_at: 1767225600000,
              updated_at: 1767225600000,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists who gets a campaign. `GET /website/{website_id}/campaign/{campaign_id}/recipients/{page_number}` */
  listRecipients: (reply?: CampaignsListRecipientsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListRecipients,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              people_id: "0a1b2c3d-0000-4000-8000-000000000003",
              email: "ann@example.com",
              person: { nickname: "Ann" },
              subscribed: true,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists what recipients did with a campaign. `GET /website/{website_id}/campaign/{campaign_id}/statistics/{action}/{page_number}` */
  listStatistics: (reply?: CampaignsListStatisticsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListStatistics,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              type: "opened",
              profile: {
                people_id: "0a1b2c3d-0000-4000-8000-000000000003",
                email: "ann@example.com",
                person: { nickname: "Ann" },
              },
              created_at: 1767225600000,
              updated_at: 1767225600000,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the tags of campaigns. `GET /website/{website_id}/campaigns/tags` */
  listTags: (reply?: CampaignsListTagsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListTags,
      { status: 200, contentType: "application/json", example: { error: false, reason: "resolved", data: ["launch"] } },
      reply,
      init,
    ),
  /** Pauses a campaign. `POST /website/{website_id}/campaign/{campaign_id}/pause` */
  pause: (reply?: CampaignsPauseResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsPause,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Lets a paused campaign run again. `POST /website/{website_id}/campaign/{campaign_id}/resume` */
  resume: (reply?: CampaignsResumeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsResume,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Saves a whole campaign over the old one. `PUT /website/{website_id}/campaign/{campaign_id}` */
  save: (reply?: CampaignsSaveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsSave,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Sends a campaign as a test. `POST /website/{website_id}/campaign/{campaign_id}/test` */
  sendTest: (reply?: CampaignsSendTestResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsSendTest,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes parts of a campaign. `PATCH /website/{website_id}/campaign/{campaign_id}` */
  update: (reply?: CampaignsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsUpdate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
