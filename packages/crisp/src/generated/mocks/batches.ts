// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { batchesResolve } from "../operations/batches.ts";
import type { BatchesResolveResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.batches`: each answers with the reply that it is given, or with the documented example. */
export const batchesMocks = {
  /** Resolves many conversations. `PATCH /website/{website_id}/batch/resolve` */
  resolve: (reply?: BatchesResolveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      batchesResolve,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
