// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { entitiesApply, entitiesBatch } from "../operations/entities.ts";
import type { EntitiesApplyResponse, EntitiesBatchResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.entities`: each answers with the reply that it is given, or with the documented example. */
export const entitiesMocks = {
  /** Applies one change to a person, an object or a delivery. `POST /api/v2/entity` */
  apply: (reply?: EntitiesApplyResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, entitiesApply, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Applies many changes at once. `POST /api/v2/batch`, that of `applyAll` too */
  batch: (reply?: EntitiesBatchResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      entitiesBatch,
      { status: 200, contentType: "application/json", example: { errors: [] } },
      reply,
      init,
    ),
};
