// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { eventsBulkCreate, eventsCreate, eventsGet, eventsList } from "../operations/events.ts";
import type { EventsGetResponse, EventsListResponse } from "../types.ts";
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
          links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
        },
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
          links: { self: "https://a.klaviyo.com/api/events", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
};
