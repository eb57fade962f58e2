// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  clientSideCreateEvent,
  clientSideCreatePushToken,
  clientSideCreateSubscription,
  clientSideGetIpAllowlist,
  clientSideListGeofences,
} from "../operations/client-side.ts";
import type { ClientSideGetIpAllowlistResponse, ClientSideListGeofencesResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.clientSide`: each answers with the reply that it is given, or with the documented example. */
export const clientSideMocks = {
  /** Tracks an event from a browser or an app. `POST /client/events` */
  createEvent: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideCreateEvent, { status: 202 }, reply, init),
  /** Registers a device for push messages from an app. `POST /client/push-tokens` */
  createPushToken: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideCreatePushToken, { status: 202 }, reply, init),
  /** Subscribes a profile from a browser or an app. `POST /client/subscriptions` */
  createSubscription: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideCreateSubscription, { status: 202 }, reply, init),
  /** Returns the addresses that Klaviyo calls from. `GET /client/ip-allowlists/{id}` */
  getIpAllowlist: (reply?: ClientSideGetIpAllowlistResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      clientSideGetIpAllowlist,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "ip-allowlist",
            id: "made-up-allowlist",
            attributes: { prefixes: ["192.0.2.0/24"], sync_token: "1767323045", created: "2026-01-02T03:04:05+00:00" },
            links: { self: "https://a.klaviyo.com/client/ip-allowlists/made-up-allowlist" },
          },
          links: { self: "https://a.klaviyo.com/client/ip-allowlists/made-up-allowlist" },
        },
      },
      reply,
      init,
    ),
  /** Lists geofences for an app. `GET /client/geofences` */
  listGeofences: (reply?: ClientSideListGeofencesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      clientSideListGeofences,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "geofence",
              id: "01HGEOFENCE",
              attributes: { latitude: 42.36, longitude: -71.06, radius: 100 },
              links: { self: "https://a.klaviyo.com/client/geofences/01HGEOFENCE" },
            },
          ],
          links: { self: "https://a.klaviyo.com/client/geofences", next: null },
        },
      },
      reply,
      init,
    ),
};
