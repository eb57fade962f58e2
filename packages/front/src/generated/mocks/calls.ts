// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  callsAddRecording,
  callsAddSummary,
  callsAddTranscript,
  callsCreate,
  callsUpdate,
} from "../operations/calls.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.calls`: each answers with the reply that it is given, or with the documented example. */
export const callsMocks = {
  /** Adds the recording of a call. `POST /channels/{channel_id}/calls/{external_call_id}/recording` */
  addRecording: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, callsAddRecording, { status: 202 }, reply, init),
  /** Adds a summary of a call. `POST /channels/{channel_id}/calls/{external_call_id}/summary` */
  addSummary: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, callsAddSummary, { status: 202 }, reply, init),
  /** Adds the transcript of a call. `POST /channels/{channel_id}/calls/{external_call_id}/transcript` */
  addTranscript: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, callsAddTranscript, { status: 202 }, reply, init),
  /** Tells Front of a call that rings or waits. `POST /channels/{channel_id}/calls` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, callsCreate, { status: 202 }, reply, init),
  /** Tells Front that a call has another status. `PATCH /channels/{channel_id}/calls/{external_call_id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, callsUpdate, { status: 202 }, reply, init),
};
