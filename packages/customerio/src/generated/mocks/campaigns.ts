// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  campaignsGet,
  campaignsGetAction,
  campaignsGetActionMetrics,
  campaignsGetActionTranslation,
  campaignsGetJourneyMetrics,
  campaignsGetMetrics,
  campaignsList,
  campaignsListActionLinkMetrics,
  campaignsListActions,
  campaignsListLinkMetrics,
  campaignsListMessages,
  campaignsUpdateAction,
  campaignsUpdateActionTranslation,
} from "../operations/campaigns.ts";
import type {
  CampaignsGetActionMetricsResponse,
  CampaignsGetActionResponse,
  CampaignsGetActionTranslationResponse,
  CampaignsGetJourneyMetricsResponse,
  CampaignsGetMetricsResponse,
  CampaignsGetResponse,
  CampaignsListActionLinkMetricsResponse,
  CampaignsListActionsResponse,
  CampaignsListLinkMetricsResponse,
  CampaignsListMessagesResponse,
  CampaignsListResponse,
  CampaignsUpdateActionResponse,
  CampaignsUpdateActionTranslationResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaigns`: each answers with the reply that it is given, or with the documented example. */
export const campaignsMocks = {
  /** Gets a campaign. `GET /v1/campaigns/{campaign_id}` */
  get: (reply?: CampaignsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          campaign: {
            id: 3,
            deduplicate_id: "3:1704067200",
            name: "Onboarding",
            type: "segment",
            created: 1704067200,
            updated: 1704067200,
            active: true,
            state: "running",
            actions: [{ id: 12, type: "email" }],
            tags: ["welcome"],
            trigger_segment_ids: [7],
          },
        },
      },
      reply,
      init,
    ),
  /** Gets a message of a campaign. `GET /v1/campaigns/{campaign_id}/actions/{action_id}` */
  getAction: (reply?: CampaignsGetActionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetAction,
      {
        status: 200,
        contentType: "application/json",
        example: {
          action: {
            id: 12,
            campaign_id: 3,
            name: "Hello",
            type: "email",
            sending_state: "automatic",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Counts what became of a message of a campaign. `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics` */
  getActionMetrics: (reply?: CampaignsGetActionMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetActionMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: { metric: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } } },
      },
      reply,
      init,
    ),
  /** Gets a message of a campaign in one language. `GET /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}` */
  getActionTranslation: (reply?: CampaignsGetActionTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetActionTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          action: {
            id: 12,
            campaign_id: 3,
            name: "Hello",
            type: "email",
            sending_state: "automatic",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Counts the journeys of a campaign. `GET /v1/campaigns/{campaign_id}/journey_metrics` */
  getJourneyMetrics: (reply?: CampaignsGetJourneyMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetJourneyMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: {
          journey_metric: {
            started: [5, 7],
            activated: [5, 6],
            messaged: [4, 6],
            converted: [1, 2],
            finished: [3, 4],
            exited_early: [1, 1],
            never_activated: [0, 1],
          },
        },
      },
      reply,
      init,
    ),
  /** Counts what became of a campaign. `GET /v1/campaigns/{campaign_id}/metrics` */
  getMetrics: (reply?: CampaignsGetMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsGetMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: { metric: { series: { sent: [10, 12], delivered: [10, 11], opened: [4, 5], clicked: [1, 2] } } },
      },
      reply,
      init,
    ),
  /** Lists all campaigns. `GET /v1/campaigns` */
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
              id: 3,
              deduplicate_id: "3:1704067200",
              name: "Onboarding",
              type: "segment",
              created: 1704067200,
              updated: 1704067200,
              active: true,
              state: "running",
              actions: [{ id: 12, type: "email" }],
              tags: ["welcome"],
              trigger_segment_ids: [7],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Counts the clicks on each link of a message of a campaign. `GET /v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links` */
  listActionLinkMetrics: (reply?: CampaignsListActionLinkMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListActionLinkMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: {
          links: [
            {
              link: { id: 9, href: "https://example.com" },
              metric: { series: { clicked: [1, 2], human_clicked: [1, 1], machine_clicked: [0, 1] } },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the messages of a campaign. `GET /v1/campaigns/{campaign_id}/actions` */
  listActions: (reply?: CampaignsListActionsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListActions,
      {
        status: 200,
        contentType: "application/json",
        example: {
          actions: [
            {
              id: 12,
              campaign_id: 3,
              name: "Hello",
              type: "email",
              sending_state: "automatic",
              subject: "Hello",
              reply_to_id: null,
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Counts the clicks on each link of a campaign. `GET /v1/campaigns/{campaign_id}/metrics/links` */
  listLinkMetrics: (reply?: CampaignsListLinkMetricsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListLinkMetrics,
      {
        status: 200,
        contentType: "application/json",
        example: {
          links: [
            {
              link: { id: 9, href: "https://example.com" },
              metric: { series: { clicked: [1, 2], human_clicked: [1, 1], machine_clicked: [0, 1] } },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists what was sent of a campaign. `GET /v1/campaigns/{campaign_id}/messages` */
  listMessages: (reply?: CampaignsListMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsListMessages,
      {
        status: 200,
        contentType: "application/json",
        example: {
          messages: [
            {
              id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
              type: "email",
              customer_id: "user-123",
              recipient: "user@example.com",
              subject: "Hello",
              created: 1704067200,
              metrics: { sent: 1704067201 },
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Changes a message of a campaign. `PUT /v1/campaigns/{campaign_id}/actions/{action_id}` */
  updateAction: (reply?: CampaignsUpdateActionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsUpdateAction,
      {
        status: 200,
        contentType: "application/json",
        example: {
          action: {
            id: 12,
            campaign_id: 3,
            name: "Hello",
            type: "email",
            sending_state: "automatic",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
  /** Changes a message of a campaign in one language. `PUT /v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}` */
  updateActionTranslation: (reply?: CampaignsUpdateActionTranslationResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      campaignsUpdateActionTranslation,
      {
        status: 200,
        contentType: "application/json",
        example: {
          action: {
            id: 12,
            campaign_id: 3,
            name: "Hello",
            type: "email",
            sending_state: "automatic",
            subject: "Hello",
            body: "<p>Hi</p>",
            from_id: 1,
            reply_to_id: null,
          },
        },
      },
      reply,
      init,
    ),
};
