// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { eventsList } from "../operations/events.ts";
import type { EventsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.events`: each answers with the reply that it is given, or with the documented example. */
export const eventsMocks = {
  /** Lists events of all conversations. `GET /events` */
  list: (reply?: EventsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      eventsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          _pagination: { next: null },
          _links: { self: "https://acme.api.frontapp.com/events" },
          _results: [
            { id: "evt_1a2b", type: "archive", emitted_at: 1767225600.456, source: { _meta: { type: "api" } } },
          ],
        },
      },
      reply,
      init,
    ),
};
