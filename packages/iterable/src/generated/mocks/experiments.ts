// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { experimentsGetMetrics, experimentsList } from "../operations/experiments.ts";
import type { ExperimentsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.experiments`: each answers with the reply that it is given, or with the documented example. */
export const experimentsMocks = {
  /** Reads the metrics of experiments as CSV. `GET /experiments/metrics` */
  getMetrics: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      experimentsGetMetrics,
      { status: 200, contentType: "text/csv", example: "Experiment Id,Variant\n9,A\n" },
      reply,
      init,
    ),
  /** Lists experiments. `GET /experiments` */
  list: (reply?: ExperimentsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      experimentsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          experiments: [{ id: 9, name: "Subject lines", status: "Running", channelType: "Email", campaignId: 12345 }],
          totalCount: 1,
        },
      },
      reply,
      init,
    ),
};
