// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  pluginSubscriptionsDispatchEvent,
  pluginSubscriptionsForwardToChannel,
  pluginSubscriptionsGet,
  pluginSubscriptionsGetProvenance,
  pluginSubscriptionsGetSettings,
  pluginSubscriptionsList,
  pluginSubscriptionsListForWebsite,
  pluginSubscriptionsListUsageBills,
  pluginSubscriptionsReportUsage,
  pluginSubscriptionsSaveSettings,
  pluginSubscriptionsSubscribe,
  pluginSubscriptionsUnsubscribe,
  pluginSubscriptionsUpdateSettings,
} from "../operations/plugin-subscriptions.ts";
import type {
  PluginSubscriptionsDispatchEventResponse,
  PluginSubscriptionsForwardToChannelResponse,
  PluginSubscriptionsGetProvenanceResponse,
  PluginSubscriptionsGetResponse,
  PluginSubscriptionsGetSettingsResponse,
  PluginSubscriptionsListForWebsiteResponse,
  PluginSubscriptionsListResponse,
  PluginSubscriptionsListUsageBillsResponse,
  PluginSubscriptionsReportUsageResponse,
  PluginSubscriptionsSaveSettingsResponse,
  PluginSubscriptionsSubscribeResponse,
  PluginSubscriptionsUnsubscribeResponse,
  PluginSubscriptionsUpdateSettingsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.pluginSubscriptions`: each answers with the reply that it is given, or with the documented example. */
export const pluginSubscriptionsMocks = {
  /** Sends an event of the plugin. `POST /plugins/subscription/{website_id}/{plugin_id}/event` */
  dispatchEvent: (reply?: PluginSubscriptionsDispatchEventResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsDispatchEvent,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Passes a payload on to a channel of the plugin. `POST /plugins/subscription/{website_id}/{plugin_id}/channel` */
  forwardToChannel: (reply?: PluginSubscriptionsForwardToChannelResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsForwardToChannel,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Gets a plugin of the website. `GET /plugins/subscription/{website_id}/{plugin_id}` */
  get: (reply?: PluginSubscriptionsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            id: "0a1b2c3d-0000-4000-8000-000000000016",
            urn: "urn:acme:orders:0",
            name: "Orders",
            price: 0,
            since: "2026-01-01T00:00:00Z",
            active: true,
            website_id: "8c842203-0000-4000-8000-000000000001",
          },
        },
      },
      reply,
      init,
    ),
  /** Gets a signed statement on who uses the plugin where. `GET /plugins/subscription/{website_id}/{plugin_id}/attest/provenance` */
  getProvenance: (reply?: PluginSubscriptionsGetProvenanceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsGetProvenance,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            payload: {
              website: { website_id: "8c842203-0000-4000-8000-000000000001" },
              user: { user_id: "0a1b2c3d-0000-4000-8000-000000000003", role: "owner" },
              plugin: { plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" },
            },
            signed: "example-signature",
            expire_at: 1767225600000,
          },
        },
      },
      reply,
      init,
    ),
  /** Gets the settings of a plugin on the website. `GET /plugins/subscription/{website_id}/{plugin_id}/settings` */
  getSettings: (reply?: PluginSubscriptionsGetSettingsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsGetSettings,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            plugin_id: "0a1b2c3d-0000-4000-8000-000000000016",
            website_id: "8c842203-0000-4000-8000-000000000001",
            settings: { chatbox: { "25": "#bbbbbb" } },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists the plugins of all your websites. `GET /plugins/subscription` */
  list: (reply?: PluginSubscriptionsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              id: "0a1b2c3d-0000-4000-8000-000000000016",
              urn: "urn:acme:orders:0",
              name: "Orders",
              price: 0,
              since: "2026-01-01T00:00:00Z",
              active: true,
              website_id: "8c842203-0000-4000-8000-000000000001",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the plugins of the website. `GET /plugins/subscription/{website_id}` */
  listForWebsite: (reply?: PluginSubscriptionsListForWebsiteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsListForWebsite,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              id: "0a1b2c3d-0000-4000-8000-000000000016",
              urn: "urn:acme:orders:0",
              name: "Orders",
              price: 0,
              since: "2026-01-01T00:00:00Z",
              active: true,
              website_id: "8c842203-0000-4000-8000-000000000001",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the usage that was billed. `GET /plugins/subscription/{website_id}/{plugin_id}/bill/usage` */
  listUsageBills: (reply?: PluginSubscriptionsListUsageBillsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsListUsageBills,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: [{ name: "Paid messages sent", units: 250, price: 0.1 }] },
      },
      reply,
      init,
    ),
  /** Bills the website for what it used. `POST /plugins/subscription/{website_id}/{plugin_id}/bill/usage` */
  reportUsage: (reply?: PluginSubscriptionsReportUsageResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsReportUsage,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Saves the whole settings of a plugin over the old ones. `PUT /plugins/subscription/{website_id}/{plugin_id}/settings` */
  saveSettings: (reply?: PluginSubscriptionsSaveSettingsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsSaveSettings,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Installs a plugin on the website. `POST /plugins/subscription/{website_id}` */
  subscribe: (reply?: PluginSubscriptionsSubscribeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsSubscribe,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Takes a plugin off the website. `DELETE /plugins/subscription/{website_id}/{plugin_id}` */
  unsubscribe: (reply?: PluginSubscriptionsUnsubscribeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsUnsubscribe,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes parts of the settings of a plugin. `PATCH /plugins/subscription/{website_id}/{plugin_id}/settings` */
  updateSettings: (reply?: PluginSubscriptionsUpdateSettingsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginSubscriptionsUpdateSettings,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
