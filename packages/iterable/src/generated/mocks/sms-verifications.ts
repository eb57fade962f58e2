// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { smsVerificationsBegin, smsVerificationsCheck } from "../operations/sms-verifications.ts";
import type { SmsVerificationsBeginResponse, SmsVerificationsCheckResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.smsVerifications`: each answers with the reply that it is given, or with the documented example. */
export const smsVerificationsMocks = {
  /** Sends a code to a phone. `POST /verify/sms/begin` */
  begin: (reply?: SmsVerificationsBeginResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsVerificationsBegin,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Checks a code that a person typed. `POST /verify/sms/check` */
  check: (reply?: SmsVerificationsCheckResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsVerificationsCheck,
      {
        status: 200,
        contentType: "application/json",
        example: { code: "Success", msg: "", params: { status: "verified" } },
      },
      reply,
      init,
    ),
};
