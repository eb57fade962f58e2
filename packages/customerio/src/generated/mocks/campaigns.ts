// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { campaignsGet, campaignsList, campaignsListActions, campaignsListMessages } from "../operations/campaigns.ts";
import type {
  CampaignsGetResponse,
  CampaignsListActionsResponse,
  CampaignsListMessagesResponse,
  CampaignsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.campaigns`: each answers with the reply that it is given, or with the documented example. */
export const campaignsMocks = {
  /** Reads a campaign. `GET /v1/campaigns/{campaign_id}` */
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
            name: "Onboarding",
            type: "event",
            event_name: "purchase",
            active: true,
            state: "running",
          },
        },
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
              campaign_id: 3,
              action_id: 12,
              recipient: "user@example.com",
              created: 1704067200,
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
};
