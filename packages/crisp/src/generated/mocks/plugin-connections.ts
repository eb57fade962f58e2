// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  pluginConnectionsGetEndpoints,
  pluginConnectionsListWebsites,
  pluginConnectionsSessionExists,
} from "../operations/plugin-connections.ts";
import type { PluginConnectionsGetEndpointsResponse, PluginConnectionsListWebsitesResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.pluginConnections`: each answers with the reply that it is given, or with the documented example. */
export const pluginConnectionsMocks = {
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
  /** Tells whether the token is good. `HEAD /plugin/connect/session` */
  sessionExists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, pluginConnectionsSessionExists, { status: 200 }, reply, init),
};
