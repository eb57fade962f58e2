// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { callsAddRecording, callsCreate } from "../operations/calls.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.calls`: each answers with the reply that it is given, or with the documented example. */
export const callsMocks = {
  /** Adds the recording of a call. `POST /channels/{channel_id}/calls/{external_call_id}/recording` */
  addRecording: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, callsAddRecording, { status: 202 }, reply, init),
  /** Tells Front of a call that rings or waits. `POST /channels/{channel_id}/calls` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, callsCreate, { status: 202 }, reply, init),
};
