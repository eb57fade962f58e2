// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { HttpHandler } from "msw";
import { entitiesApply, entitiesBatch } from "../operations/entities.ts";
import type { EntitiesApplyResponse, EntitiesBatchResponse } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "./mock.ts";

/** Handlers for `client.entities`: each answers with the reply that it is given, or with the documented example. */
export const entitiesMocks = {
  /** Applies one change to a person, an object or a delivery. `POST /api/v2/entity` */
  apply: (reply?: EntitiesApplyResponse, init?: MockInit): HttpHandler =>
    mock(vendor, entitiesApply, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Applies many changes at once. `POST /api/v2/batch` */
  batch: (reply?: EntitiesBatchResponse, init?: MockInit): HttpHandler =>
    mock(vendor, entitiesBatch, { status: 200, contentType: "application/json", example: { errors: [] } }, reply, init),
};
