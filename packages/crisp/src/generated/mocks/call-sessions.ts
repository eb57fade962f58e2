// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  callSessionsAbort,
  callSessionsCreate,
  callSessionsGet,
  callSessionsSignal,
} from "../operations/call-sessions.ts";
import type {
  CallSessionsAbortResponse,
  CallSessionsCreateResponse,
  CallSessionsGetResponse,
  CallSessionsSignalResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.callSessions`: each answers with the reply that it is given, or with the documented example. */
export const callSessionsMocks = {
  /** Ends a call. `DELETE /website/{website_id}/conversation/{session_id}/call/{call_id}` */
  abort: (reply?: CallSessionsAbortResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      callSessionsAbort,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Starts a call with the visitor. `POST /website/{website_id}/conversation/{session_id}/call` */
  create: (reply?: CallSessionsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      callSessionsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { call_id: "call_00000000-0000-4000-8000-000000000021" } },
      },
      reply,
      init,
    ),
  /** Gets the call that is going on. `GET /website/{website_id}/conversation/{session_id}/call` */
  get: (reply?: CallSessionsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      callSessionsGet,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { call_id: "call_00000000-0000-4000-8000-000000000021" } },
      },
      reply,
      init,
    ),
  /** Passes WebRTC signalling on to the visitor. `PATCH /website/{website_id}/conversation/{session_id}/call/{call_id}` */
  signal: (reply?: CallSessionsSignalResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      callSessionsSignal,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
