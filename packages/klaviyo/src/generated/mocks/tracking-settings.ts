// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { trackingSettingsGet, trackingSettingsList, trackingSettingsUpdate } from "../operations/tracking-settings.ts";
import type {
  TrackingSettingsGetResponse,
  TrackingSettingsListResponse,
  TrackingSettingsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.trackingSettings`: each answers with the reply that it is given, or with the documented example. */
export const trackingSettingsMocks = {
  /** Returns the UTM settings of the account. `GET /api/tracking-settings/{id}` */
  get: (reply?: TrackingSettingsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      trackingSettingsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "tracking-setting",
            id: "AbC123",
            attributes: {
              auto_add_parameters: true,
              utm_source: {
                flow: { type: "static", value: "klaviyo" },
                campaign: { type: "static", value: "klaviyo" },
              },
              utm_medium: {
                flow: { type: "dynamic", value: "message_type" },
                campaign: { type: "dynamic", value: "message_type" },
              },
              utm_campaign: {
                flow: { type: "dynamic", value: "flow_name" },
                campaign: { type: "dynamic", value: "campaign_name" },
              },
              custom_parameters: [],
            },
            links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists the UTM settings of the account. `GET /api/tracking-settings` */
  list: (reply?: TrackingSettingsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      trackingSettingsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "tracking-setting",
              id: "AbC123",
              attributes: {
                auto_add_parameters: true,
                utm_source: {
                  flow: { type: "static", value: "klaviyo" },
                  campaign: { type: "static", value: "klaviyo" },
                },
                utm_medium: {
                  flow: { type: "dynamic", value: "message_type" },
                  campaign: { type: "dynamic", value: "message_type" },
                },
                utm_campaign: {
                  flow: { type: "dynamic", value: "flow_name" },
                  campaign: { type: "dynamic", value: "campaign_name" },
                },
                custom_parameters: [],
              },
              links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes the UTM settings of the account. `PATCH /api/tracking-settings/{id}` */
  update: (reply?: TrackingSettingsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      trackingSettingsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "tracking-setting",
            id: "AbC123",
            attributes: {
              auto_add_parameters: true,
              utm_source: {
                flow: { type: "static", value: "klaviyo" },
                campaign: { type: "static", value: "klaviyo" },
              },
              utm_medium: {
                flow: { type: "dynamic", value: "message_type" },
                campaign: { type: "dynamic", value: "message_type" },
              },
              utm_campaign: {
                flow: { type: "dynamic", value: "flow_name" },
                campaign: { type: "dynamic", value: "campaign_name" },
              },
              custom_parameters: [],
            },
            links: { self: "https://a.klaviyo.com/api/tracking-settings/AbC123" },
          },
        },
      },
      reply,
      init,
    ),
};
