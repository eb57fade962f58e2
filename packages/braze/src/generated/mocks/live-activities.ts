// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { liveActivitiesStart, liveActivitiesUpdate } from "../operations/live-activities.ts";
import type { LiveActivitiesStartResponse, LiveActivitiesUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.liveActivities`: each answers with the reply that it is given, or with the documented example. */
export const liveActivitiesMocks = {
  /** Starts a Live Activity on the phones of users. `POST /messages/live_activity/start` */
  start: (reply?: LiveActivitiesStartResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      liveActivitiesStart,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Updates or ends a Live Activity. `POST /messages/live_activity/update` */
  update: (reply?: LiveActivitiesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      liveActivitiesUpdate,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
