// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { analyticsGenerate } from "../operations/analytics.ts";
import type { AnalyticsGenerateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.analytics`: each answers with the reply that it is given, or with the documented example. */
export const analyticsMocks = {
  /** Counts what happened on the website. `POST /website/{website_id}/analytics/generate` */
  generate: (reply?: AnalyticsGenerateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      analyticsGenerate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ period: "2026-01-01", value: 12, hits: 12, unique_hits: 9 }],
        },
      },
      reply,
      init,
    ),
};
