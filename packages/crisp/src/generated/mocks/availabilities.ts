// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { availabilitiesGetStatus, availabilitiesListOperators } from "../operations/availabilities.ts";
import type { AvailabilitiesGetStatusResponse, AvailabilitiesListOperatorsResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.availabilities`: each answers with the reply that it is given, or with the documented example. */
export const availabilitiesMocks = {
  /** Tells whether somebody of the team is there. `GET /website/{website_id}/availability/status` */
  getStatus: (reply?: AvailabilitiesGetStatusResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      availabilitiesGetStatus,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { status: "online", since: 1767225600000 } },
      },
      reply,
      init,
    ),
  /** Lists which operators are there now. `GET /website/{website_id}/availability/operators` */
  listOperators: (reply?: AvailabilitiesListOperatorsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      availabilitiesListOperators,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ user_id: "0a1b2c3d-0000-4000-8000-000000000003", type: "online", time: { since: 1767225600000 } }],
        },
      },
      reply,
      init,
    ),
};
