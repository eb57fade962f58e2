// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  pluginConnectionsGetAccount,
  pluginConnectionsGetEndpoints,
  pluginConnectionsListWebsites,
  pluginConnectionsListWebsitesSince,
  pluginConnectionsSessionExists,
} from "../operations/plugin-connections.ts";
import type {
  PluginConnectionsGetAccountResponse,
  PluginConnectionsGetEndpointsResponse,
  PluginConnectionsListWebsitesResponse,
  PluginConnectionsListWebsitesSinceResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.pluginConnections`: each answers with the reply that it is given, or with the documented example. */
export const pluginConnectionsMocks = {
  /** Gets the plugin that the token belongs to. `GET /plugin/connect/account` */
  getAccount: (reply?: PluginConnectionsGetAccountResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginConnectionsGetAccount,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { plugin_id: "0a1b2c3d-0000-4000-8000-000000000016" } },
      },
      reply,
      init,
    ),
  /** Gets where the real-time API listens now. `GET /plugin/connect/endpoints` */
  getEndpoints: (reply?: PluginConnectionsGetEndpointsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginConnectionsGetEndpoints,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: { socket: { app: "https://plugin.relay.crisp.chat/p/1/" } },
        },
      },
      reply,
      init,
    ),
  /** Lists the websites that installed the plugin. `GET /plugin/connect/websites/all/{page_number}` */
  listWebsites: (reply?: PluginConnectionsListWebsitesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginConnectionsListWebsites,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ website_id: "8c842203-0000-4000-8000-000000000001", token: "example-token", settings: {} }],
        },
      },
      reply,
      init,
    ),
  /** Lists the websites whose installation changed since a time. `GET /plugin/connect/websites/since` */
  listWebsitesSince: (reply?: PluginConnectionsListWebsitesSinceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pluginConnectionsListWebsitesSince,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ website_id: "8c842203-0000-4000-8000-000000000001", token: "example-token", settings: {} }],
        },
      },
      reply,
      init,
    ),
  /** Tells whether the token is good. `HEAD /plugin/connect/session` */
  sessionExists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, pluginConnectionsSessionExists, { status: 200 }, reply, init),
};
