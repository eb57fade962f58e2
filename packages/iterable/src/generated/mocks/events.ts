// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  eventsListByEmail,
  eventsListByUserId,
  eventsTrack,
  eventsTrackBulk,
  eventsTrackInAppClick,
  eventsTrackInAppClose,
  eventsTrackInAppConsume,
  eventsTrackInAppDelivery,
  eventsTrackInAppOpen,
  eventsTrackPushOpen,
  eventsTrackWebPushClick,
} from "../operations/events.ts";
import type {
  EventsListByEmailResponse,
  EventsListByUserIdResponse,
  EventsTrackBulkResponse,
  EventsTrackInAppClickResponse,
  EventsTrackInAppCloseResponse,
  EventsTrackInAppConsumeResponse,
  EventsTrackInAppDeliveryResponse,
  EventsTrackInAppOpenResponse,
  EventsTrackPushOpenResponse,
  EventsTrackResponse,
  EventsTrackWebPushClickResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.events`: each answers with the reply that it is given, or with the documented example. */
export const eventsMocks = {
  /** Lists the newest events of a user. `GET /events/{email}` */
  listByEmail: (reply?: EventsListByEmailResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsListByEmail,
      {
        status: 200,
        contentType: "application/json",
        example: {
          events: [{ eventName: "purchase", email: "user@example.com", createdAt: "2026-01-15 10:30:00 +00:00" }],
        },
      },
      reply,
      init,
    ),
  /** Lists the newest events of a user by your id. `GET /events/byUserId/{userId}` */
  listByUserId: (reply?: EventsListByUserIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsListByUserId,
      {
        status: 200,
        contentType: "application/json",
        example: {
          events: [{ eventName: "purchase", email: "user@example.com", createdAt: "2026-01-15 10:30:00 +00:00" }],
        },
      },
      reply,
      init,
    ),
  /** Records an event. `POST /events/track` */
  track: (reply?: EventsTrackResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrack,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Records many events. `POST /events/trackBulk`, that of `trackAll` too */
  trackBulk: (reply?: EventsTrackBulkResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrackBulk,
      {
        status: 200,
        contentType: "application/json",
        example: {
          successCount: 1,
          failCount: 0,
          disallowedEventNames: [],
          createdFields: [],
          filteredOutFields: [],
          invalidEmails: [],
          invalidUserIds: [],
        },
      },
      reply,
      init,
    ),
  /** Records a click in an in-app message. `POST /events/trackInAppClick` */
  trackInAppClick: (reply?: EventsTrackInAppClickResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrackInAppClick,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Records that an in-app message was closed. `POST /events/trackInAppClose` */
  trackInAppClose: (reply?: EventsTrackInAppCloseResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrackInAppClose,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Takes an in-app message out of the queue of a user. `POST /events/inAppConsume` */
  trackInAppConsume: (reply?: EventsTrackInAppConsumeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrackInAppConsume,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Records that an in-app message reached a device. `POST /events/trackInAppDelivery` */
  trackInAppDelivery: (reply?: EventsTrackInAppDeliveryResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrackInAppDelivery,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Records that an in-app message was opened. `POST /events/trackInAppOpen` */
  trackInAppOpen: (reply?: EventsTrackInAppOpenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrackInAppOpen,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Records that a push was opened. `POST /events/trackPushOpen` */
  trackPushOpen: (reply?: EventsTrackPushOpenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrackPushOpen,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Records a click on a web push. `POST /events/trackWebPushClick` */
  trackWebPushClick: (reply?: EventsTrackWebPushClickResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrackWebPushClick,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
