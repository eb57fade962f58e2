// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  eventsBulkCreate,
  eventsCreate,
  eventsGet,
  eventsGetMetric,
  eventsGetMetricId,
  eventsGetProfile,
  eventsGetProfileId,
  eventsList,
} from "../operations/events.ts";
import type {
  EventsGetMetricIdResponse,
  EventsGetMetricResponse,
  EventsGetProfileIdResponse,
  EventsGetProfileResponse,
  EventsGetResponse,
  EventsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.events`: each answers with the reply that it is given, or with the documented example. */
export const eventsMocks = {
  /** Starts tracking up to 1000 events. `POST /api/event-bulk-create-jobs`, that of `createAll` too */
  bulkCreate: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, eventsBulkCreate, { status: 202 }, reply, init),
  /** Tracks an event. `POST /api/events` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, eventsCreate, { status: 202 }, reply, init),
  /** Returns an event. `GET /api/events/{id}` */
  get: (reply?: EventsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "event",
            id: "3V5xAcTwmUW",
            attributes: {
              timestamp: 1767323045,
              event_properties: { OrderId: "12345" },
              datetime: "2026-01-02T03:04:05+00:00",
              uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
            },
            links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
          },
          included: [
            {
              type: "attribution",
              id: "925e385b52fb4c4b9c1d",
              links: { self: "https://a.klaviyo.com/api/attributions/925e385b52fb4c4b9c1d" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Returns the metric of an event. `GET /api/events/{id}/metric` */
  getMetric: (reply?: EventsGetMetricResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsGetMetric,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "metric",
            id: "UMTLbD",
            attributes: {
              name: "Placed Order",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              integration: { name: "API" },
            },
            links: { self: "https://a.klaviyo.com/api/metrics/UMTLbD" },
          },
        },
      },
      reply,
      init,
    ),
  /** Returns the id of an event's metric. `GET /api/events/{id}/relationships/metric` */
  getMetricId: (reply?: EventsGetMetricIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsGetMetricId,
      { status: 200, contentType: "application/vnd.api+json", example: { data: { type: "metric", id: "UMTLbD" } } },
      reply,
      init,
    ),
  /** Returns the profile of an event. `GET /api/events/{id}/profile` */
  getProfile: (reply?: EventsGetProfileResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsGetProfile,
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
  /** Returns the id of an event's profile. `GET /api/events/{id}/relationships/profile` */
  getProfileId: (reply?: EventsGetProfileIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsGetProfileId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "profile", id: "01GDDKASAP8TKDDA2GRZDSVP4H" } },
      },
      reply,
      init,
    ),
  /** Lists events. `GET /api/events` */
  list: (reply?: EventsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "event",
              id: "3V5xAcTwmUW",
              attributes: {
                timestamp: 1767323045,
                event_properties: { OrderId: "12345" },
                datetime: "2026-01-02T03:04:05+00:00",
                uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
              },
              links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
            },
          ],
          included: [
            {
              type: "attribution",
              id: "925e385b52fb4c4b9c1d",
              links: { self: "https://a.klaviyo.com/api/attributions/925e385b52fb4c4b9c1d" },
            },
          ],
        },
      },
      reply,
      init,
    ),
};
