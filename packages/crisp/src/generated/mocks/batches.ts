// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { HttpHandler } from "msw";
import { batchesResolve } from "../operations/batches.ts";
import type { BatchesResolveResponse } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "./mock.ts";

/** Handlers for `client.batches`: each answers with the reply that it is given, or with the documented example. */
export const batchesMocks = {
  /** Resolves many conversations. `PATCH /website/{website_id}/batch/resolve` */
  resolve: (reply?: BatchesResolveResponse, init?: MockInit): HttpHandler =>
    mock(
      vendor,
      batchesResolve,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
