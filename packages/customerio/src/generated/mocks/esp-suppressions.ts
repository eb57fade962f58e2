// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { HttpHandler } from "msw";
import { espSuppressionsDelete, espSuppressionsList } from "../operations/esp-suppressions.ts";
import type { EspSuppressionsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "./mock.ts";

/** Handlers for `client.espSuppressions`: each answers with the reply that it is given, or with the documented example. */
export const espSuppressionsMocks = {
  /** Takes an address off the list. `DELETE /v1/esp/suppression/{suppression_type}/{email_address}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(vendor, espSuppressionsDelete, { status: 204 }, reply, init),
  /** Lists suppressed addresses. `GET /v1/esp/suppression/{suppression_type}` */
  list: (reply?: EspSuppressionsListResponse, init?: MockInit): HttpHandler =>
    mock(
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
