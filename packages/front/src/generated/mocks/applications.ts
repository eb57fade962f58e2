// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { applicationsTriggerEvent } from "../operations/applications.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.applications`: each answers with the reply that it is given, or with the documented example. */
export const applicationsMocks = {
  /** Triggers an event of an app, on which rules may act. `POST /applications/{application_uid}/events` */
  triggerEvent: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, applicationsTriggerEvent, { status: 204 }, reply, init),
};
