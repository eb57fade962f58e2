// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { smsPhoneNumbersListInvalid, smsPhoneNumbersRemoveInvalid } from "../operations/sms-phone-numbers.ts";
import type { SmsPhoneNumbersListInvalidResponse, SmsPhoneNumbersRemoveInvalidResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.smsPhoneNumbers`: each answers with the reply that it is given, or with the documented example. */
export const smsPhoneNumbersMocks = {
  /** Lists phone numbers that SMS cannot reach. `GET /sms/invalid_phone_numbers` */
  listInvalid: (reply?: SmsPhoneNumbersListInvalidResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsPhoneNumbersListInvalid,
      {
        status: 200,
        contentType: "application/json",
        example: {
          sms: [{ phone: "+15551234567", invalid_detected_at: "2026-01-12 09:00:00 +0000", reason: "provider_error" }],
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Takes phone numbers off the invalid list. `POST /sms/invalid_phone_numbers/remove`, that of `removeEachInvalid` too */
  removeInvalid: (reply?: SmsPhoneNumbersRemoveInvalidResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsPhoneNumbersRemoveInvalid,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
