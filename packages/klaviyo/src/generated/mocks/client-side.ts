// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  clientSideBulkCreateEvents,
  clientSideCreateBackInStockSubscription,
  clientSideCreateEvent,
  clientSideCreatePushToken,
  clientSideCreateReview,
  clientSideCreateSubscription,
  clientSideGetIpAllowlist,
  clientSideListGeofences,
  clientSideListReviews,
  clientSideQueryReviewValues,
  clientSideUnregisterPushToken,
  clientSideUpsertProfile,
} from "../operations/client-side.ts";
import type {
  ClientSideGetIpAllowlistResponse,
  ClientSideListGeofencesResponse,
  ClientSideListReviewsResponse,
  ClientSideQueryReviewValuesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.clientSide`: each answers with the reply that it is given, or with the documented example. */
export const clientSideMocks = {
  /** Tracks events of one profile from a browser or an app. `POST /client/event-bulk-create`, that of `createAllEvents` too */
  bulkCreateEvents: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideBulkCreateEvents, { status: 202 }, reply, init),
  /** Asks from a browser or an app to be told when a variant is back in stock. `POST /client/back-in-stock-subscriptions` */
  createBackInStockSubscription: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideCreateBackInStockSubscription, { status: 202 }, reply, init),
  /** Tracks an event from a browser or an app. `POST /client/events` */
  createEvent: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideCreateEvent, { status: 202 }, reply, init),
  /** Registers a device for push messages from an app. `POST /client/push-tokens` */
  createPushToken: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideCreatePushToken, { status: 202 }, reply, init),
  /** Sends a review from a browser. `POST /client/reviews` */
  createReview: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideCreateReview, { status: 202 }, reply, init),
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
        },
      },
      reply,
      init,
    ),
  /** Lists reviews for a browser. `GET /client/reviews` */
  listReviews: (reply?: ClientSideListReviewsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      clientSideListReviews,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "review",
              id: "1234567",
              attributes: {
                status: { value: "published" },
                verified: true,
                review_type: "review",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                images: [],
                product: { url: "https://shop.example/mug", name: "Mug", external_id: "MUG-1" },
                rating: 5,
                author: "Jane D.",
                content: "Keeps tea hot",
                title: "Good mug",
              },
              links: { self: "https://a.klaviyo.com/client/reviews/1234567" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Reads ratings and counts of reviews. `GET /client/review-values-reports` */
  queryReviewValues: (reply?: ClientSideQueryReviewValuesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      clientSideQueryReviewValues,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "review-values-report",
              id: "MUG-1",
              attributes: {
                results: [
                  {
                    groupings: { product_id: "MUG-1" },
                    statistics: {
                      average_rating: 4.5,
                      total_reviews: 12,
                      total_questions: 1,
                      total_ratings: 14,
                      total_store_reviews: null,
                      average_store_rating: null,
                    },
                  },
                ],
              },
              links: { self: "https://a.klaviyo.com/client/review-values-reports" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Takes back the push token of a device. `POST /client/push-token-unregister` */
  unregisterPushToken: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideUnregisterPushToken, { status: 202 }, reply, init),
  /** Creates or updates a profile from a browser or an app. `POST /client/profiles` */
  upsertProfile: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, clientSideUpsertProfile, { status: 202 }, reply, init),
};
