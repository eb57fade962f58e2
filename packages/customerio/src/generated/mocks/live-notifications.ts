// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  liveNotificationsEnd,
  liveNotificationsGet,
  liveNotificationsStart,
  liveNotificationsUpdate,
} from "../operations/live-notifications.ts";
import type {
  LiveNotificationsEndResponse,
  LiveNotificationsGetResponse,
  LiveNotificationsStartResponse,
  LiveNotificationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.liveNotifications`: each answers with the reply that it is given, or with the documented example. */
export const liveNotificationsMocks = {
  /** Ends a live notification. `POST /v1/live_notifications/end` */
  end: (reply?: LiveNotificationsEndResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      liveNotificationsEnd,
      { status: 200, contentType: "application/json", example: { instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD" } },
      reply,
      init,
    ),
  /** Tells how a live notification stands. `GET /v1/live_notifications/{instance_id}` */
  get: (reply?: LiveNotificationsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      liveNotificationsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD",
          notification_type: "com.example.order",
          platform: "ios",
          state: "active",
          started_at: 1704067200,
          expires_at: 1704088800,
          last_delivery: { id: "d-1", operation: "start", status: "queued", created_at: 1704067200 },
        },
      },
      reply,
      init,
    ),
  /** Starts a live notification on a person's devices. `POST /v1/live_notifications/start` */
  start: (reply?: LiveNotificationsStartResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      liveNotificationsStart,
      { status: 200, contentType: "application/json", example: { instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD" } },
      reply,
      init,
    ),
  /** Changes what a live notification shows. `POST /v1/live_notifications/update` */
  update: (reply?: LiveNotificationsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      liveNotificationsUpdate,
      { status: 200, contentType: "application/json", example: { instance_id: "01HB4HBDKTFWYZCK01DMRSWRFD" } },
      reply,
      init,
    ),
};
