// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { devicesDelete, devicesUpsert } from "../operations/devices.ts";
import type { DevicesDeleteResponse, DevicesUpsertResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.devices`: each answers with the reply that it is given, or with the documented example. */
export const devicesMocks = {
  /** Removes a device of a person. `DELETE /api/v1/customers/{identifier}/devices/{device_id}` */
  delete: (reply?: DevicesDeleteResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, devicesDelete, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Adds or updates a device of a person. `PUT /api/v1/customers/{identifier}/devices` */
  upsert: (reply?: DevicesUpsertResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, devicesUpsert, { status: 200, contentType: "application/json", example: {} }, reply, init),
};
