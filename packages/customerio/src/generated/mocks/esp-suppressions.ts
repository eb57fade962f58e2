// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { espSuppressionsDelete, espSuppressionsList } from "../operations/esp-suppressions.ts";
import type { EspSuppressionsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.espSuppressions`: each answers with the reply that it is given, or with the documented example. */
export const espSuppressionsMocks = {
  /** Takes an address off the list. `DELETE /v1/esp/suppression/{suppression_type}/{email_address}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, espSuppressionsDelete, { status: 204 }, reply, init),
  /** Lists suppressed addresses. `GET /v1/esp/suppression/{suppression_type}` */
  list: (reply?: EspSuppressionsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      espSuppressionsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          category: "bounces",
          suppressions: [
            { created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "5.1.1" },
          ],
        },
      },
      reply,
      init,
    ),
};
