// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  campaignsAbort,
  campaignsActivateTriggered,
  campaignsArchive,
  campaignsCancel,
  campaignsCreate,
  campaignsDeactivateTriggered,
  campaignsGet,
  campaignsGetMetrics,
  campaignsList,
  campaignsListChildren,
  campaignsSchedule,
  campaignsSend,
  campaignsTrigger,
} from "../operations/campaigns.ts";
import type {
  CampaignsAbortResponse,
  CampaignsActivateTriggeredResponse,
  CampaignsArchiveResponse,
  CampaignsCancelResponse,
  CampaignsCreateResponse,
  CampaignsDeactivateTriggeredResponse,
  CampaignsGetResponse,
  CampaignsListChildrenResponse,
  CampaignsListResponse,
  CampaignsScheduleResponse,
  CampaignsSendResponse,
  CampaignsTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaigns`: each answers with the reply that it is given, or with the documented example. */
export const campaignsMocks = {
  /** Stops a running campaign. `POST /campaigns/abort` */
  abort: (reply?: CampaignsAbortResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsAbort,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Activates a triggered campaign. `POST /campaigns/activateTriggered` */
  activateTriggered: (reply?: CampaignsActivateTriggeredResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsActivateTriggered,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Archives campaigns. `POST /campaigns/archive` */
  archive: (reply?: CampaignsArchiveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsArchive,
      { status: 200, contentType: "application/json", example: { success: [12345], failed: [] } },
      reply,
      init,
    ),
  /** Cancels a scheduled or recurring campaign. `POST /campaigns/cancel` */
  cancel: (reply?: CampaignsCancelResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsCancel,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Creates a campaign from a template. `POST /campaigns/create` */
  create: (reply?: CampaignsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsCreate,
      { status: 200, contentType: "application/json", example: { campaignId: 12345 } },
      reply,
      init,
    ),
  /** Deactivates a triggered campaign. `POST /campaigns/deactivateTriggered` */
  deactivateTriggered: (reply?: CampaignsDeactivateTriggeredResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsDeactivateTriggered,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Reads a campaign. `GET /campaigns/{id}` */
  get: (reply?: CampaignsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          id: 12345,
          name: "Welcome",
          campaignState: "Running",
          type: "Triggered",
          messageMedium: "Email",
          createdAt: 1704067200000,
          updatedAt: 1704067200000,
          createdByUserId: "admin@example.com",
          templateId: 678,
        },
      },
      reply,
      init,
    ),
  /** Reads the metrics of campaigns as CSV. `GET /campaigns/metrics` */
  getMetrics: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetMetrics,
      { status: 200, contentType: "text/csv", example: "id,Total Emails Sent\n12345,100\n" },
      reply,
      init,
    ),
  /** Lists campaigns. `GET /campaigns` */
  list: (reply?: CampaignsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          campaigns: [
            {
              id: 12345,
              name: "Welcome",
              campaignState: "Running",
              type: "Triggered",
              messageMedium: "Email",
              createdAt: 1704067200000,
              updatedAt: 1704067200000,
              createdByUserId: "admin@example.com",
              templateId: 678,
            },
          ],
          totalCampaignsCount: 1,
        },
      },
      reply,
      init,
    ),
  /** Lists the campaigns that a recurring one made. `GET /campaigns/recurring/{id}/childCampaigns` */
  listChildren: (reply?: CampaignsListChildrenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListChildren,
      {
        status: 200,
        contentType: "application/json",
        example: {
          campaigns: [
            {
              id: 12345,
              name: "Welcome",
              campaignState: "Running",
              type: "Triggered",
              messageMedium: "Email",
              createdAt: 1704067200000,
              updatedAt: 1704067200000,
              createdByUserId: "admin@example.com",
              templateId: 678,
            },
          ],
          totalCampaignsCount: 1,
        },
      },
      reply,
      init,
    ),
  /** Schedules a campaign. `POST /campaigns/{campaignId}/schedule` */
  schedule: (reply?: CampaignsScheduleResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsSchedule,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Sends a campaign now. `POST /campaigns/{campaignId}/send` */
  send: (reply?: CampaignsSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsSend,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Sends a triggered campaign to lists. `POST /campaigns/trigger` */
  trigger: (reply?: CampaignsTriggerResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsTrigger,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
