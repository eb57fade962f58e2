// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { sessionsGetDataSeries } from "../operations/sessions.ts";
import type { SessionsGetDataSeriesResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.sessions`: each answers with the reply that it is given, or with the documented example. */
export const sessionsMocks = {
  /** Counts sessions. `GET /sessions/data_series` */
  getDataSeries: (reply?: SessionsGetDataSeriesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sessionsGetDataSeries,
      {
        status: 200,
        contentType: "application/json",
        example: { message: "success", data: [{ time: "2026-01-15", sessions: 120 }] },
      },
      reply,
      init,
    ),
};
