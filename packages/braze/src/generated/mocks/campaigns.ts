// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  campaignsDeleteScheduledTrigger,
  campaignsDuplicate,
  campaignsGet,
  campaignsGetDataSeries,
  campaignsGetUrlInfo,
  campaignsList,
  campaignsScheduleTrigger,
  campaignsTrigger,
  campaignsUpdateScheduledTrigger,
} from "../operations/campaigns.ts";
import type {
  CampaignsDeleteScheduledTriggerResponse,
  CampaignsGetDataSeriesResponse,
  CampaignsGetResponse,
  CampaignsGetUrlInfoResponse,
  CampaignsListResponse,
  CampaignsScheduleTriggerResponse,
  CampaignsTriggerResponse,
  CampaignsUpdateScheduledTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaigns`: each answers with the reply that it is given, or with the documented example. */
export const campaignsMocks = {
  /** Cancels a scheduled campaign. `POST /campaigns/trigger/schedule/delete` */
  deleteScheduledTrigger: (reply?: CampaignsDeleteScheduledTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsDeleteScheduledTrigger,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Copies a campaign. `POST /campaigns/duplicate` */
  duplicate: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, campaignsDuplicate, { status: 202 }, reply, init),
  /** Reads a campaign. `GET /campaigns/details` */
  get: (reply?: CampaignsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          name: "Welcome",
          archived: false,
          draft: false,
          channels: ["email"],
          messages: {
            "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f": {
              channel: "email",
              name: "Variant 1",
              subject: "Hello",
              from: "noreply@company.com",
            },
          },
          conversion_behaviors: [{ type: "Starts Session", window: 86400, app_ids: null }],
        },
      },
      reply,
      init,
    ),
  /** Reads a campaign's statistics by day. `GET /campaigns/data_series` */
  getDataSeries: (reply?: CampaignsGetDataSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetDataSeries,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          data: [
            {
              time: "2026-01-15",
              messages: {
                email: [
                  {
                    variation_api_id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f",
                    sent: 100,
                    opens: 40,
                    unique_opens: 35,
                    clicks: 9,
                    unique_clicks: 8,
                    unsubscribes: 1,
                    bounces: 2,
                    delivered: 98,
                    reported_spam: 0,
                  },
                ],
              },
              conversions: 3,
              unique_recipients: 100,
              revenue: 12.5,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Reads the links of a campaign's message and their aliases. `GET /campaigns/url_info/details` */
  getUrlInfo: (reply?: CampaignsGetUrlInfoResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetUrlInfo,
      {
        status: 200,
        contentType: "application/json",
        example: {
          channel: "email",
          name: "Variant 1",
          link_data: [
            { link_URL: "https://example.com", link_id: "1a2b3c4d", content_block_path_info: [], link_alias: "home" },
          ],
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Lists campaigns. `GET /campaigns/list` */
  list: (reply?: CampaignsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          message: "success",
          campaigns: [
            {
              id: "7c0d8f4e-0000-4000-8000-1f2e3d4c5b6a",
              last_edited: "2026-01-10T08:00:00+00:00",
              name: "Welcome",
              is_api_campaign: true,
              tags: ["onboarding"],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Schedules an API-triggered campaign. `POST /campaigns/trigger/schedule/create` */
  scheduleTrigger: (reply?: CampaignsScheduleTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsScheduleTrigger,
      {
        status: 201,
        contentType: "application/json",
        example: {
          dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123",
          schedule_id: "4f5c6d7e-0000-4000-8000-69b1f1a0c8d4",
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Sends an API-triggered campaign now. `POST /campaigns/trigger/send`, that of `triggerAll` too */
  trigger: (reply?: CampaignsTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsTrigger,
      {
        status: 201,
        contentType: "application/json",
        example: { dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123", message: "success" },
      },
      reply,
      init,
    ),
  /** Changes the time of a scheduled campaign. `POST /campaigns/trigger/schedule/update` */
  updateScheduledTrigger: (reply?: CampaignsUpdateScheduledTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsUpdateScheduledTrigger,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
