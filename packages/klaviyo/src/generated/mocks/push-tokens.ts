// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  pushTokensCreate,
  pushTokensDelete,
  pushTokensGet,
  pushTokensGetProfile,
  pushTokensGetProfileId,
  pushTokensList,
} from "../operations/push-tokens.ts";
import type {
  PushTokensGetProfileIdResponse,
  PushTokensGetProfileResponse,
  PushTokensGetResponse,
  PushTokensListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.pushTokens`: each answers with the reply that it is given, or with the documented example. */
export const pushTokensMocks = {
  /** Registers the push token of a device. `POST /api/push-tokens` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, pushTokensCreate, { status: 202 }, reply, init),
  /** Deletes a push token. `DELETE /api/push-tokens/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, pushTokensDelete, { status: 204 }, reply, init),
  /** Returns a push token. `GET /api/push-tokens/{id}` */
  get: (reply?: PushTokensGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushTokensGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "push-token",
            id: "01J0PUSHTOKEN0000000000000",
            attributes: {
              created: "2026-01-02T03:04:05+00:00",
              token: "abcdef0123456789",
              enablement_status: "AUTHORIZED",
              platform: "ios",
              vendor: "apns",
              background: "AVAILABLE",
              recorded_date: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
          },
          included: [
            {
              type: "profile",
              id: "01GDDKASAP8TKDDA2GRZDSVP4H",
              attributes: {
                email: "user@example.com",
                first_name: "John",
                last_name: "Doe",
                properties: { plan: "premium" },
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns the profile of a push token. `GET /api/push-tokens/{id}/profile` */
  getProfile: (reply?: PushTokensGetProfileResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushTokensGetProfile,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "profile",
            id: "01GDDKASAP8TKDDA2GRZDSVP4H",
            attributes: {
              email: "user@example.com",
              first_name: "John",
              last_name: "Doe",
              properties: { plan: "premium" },
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of a push token's profile. `GET /api/push-tokens/{id}/relationships/profile` */
  getProfileId: (reply?: PushTokensGetProfileIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushTokensGetProfileId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" } },
      },
      reply,
      init,
    ),
  /** Lists push tokens. `GET /api/push-tokens` */
  list: (reply?: PushTokensListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushTokensList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "push-token",
              id: "01J0PUSHTOKEN0000000000000",
              attributes: {
                created: "2026-01-02T03:04:05+00:00",
                token: "abcdef0123456789",
                enablement_status: "AUTHORIZED",
                platform: "ios",
                vendor: "apns",
                background: "AVAILABLE",
                recorded_date: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/push-tokens/01J0PUSHTOKEN0000000000000" },
            },
          ],
          included: [
            {
              type: "profile",
              id: "01GDDKASAP8TKDDA2GRZDSVP4H",
              attributes: {
                email: "user@example.com",
                first_name: "John",
                last_name: "Doe",
                properties: { plan: "premium" },
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/profiles/01GDDKASAP8TKDDA2GRZDSVP4H" },
            },
          ],
        },
      },
      reply,
      init,
    ),
};
