// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { eventsTrack, eventsTrackAnonymous } from "../operations/events.ts";
import type { EventsTrackAnonymousResponse, EventsTrackResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.events`: each answers with the reply that it is given, or with the documented example. */
export const eventsMocks = {
  /** Records an event of a person. `POST /api/v1/customers/{identifier}/events` */
  track: (reply?: EventsTrackResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, eventsTrack, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Records an event of an anonymous visitor. `POST /api/v1/events` */
  trackAnonymous: (reply?: EventsTrackAnonymousResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsTrackAnonymous,
      { status: 200, contentType: "application/json", example: {} },
      reply,
      init,
    ),
};
