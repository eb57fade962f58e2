// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { smsMessagesCancel, smsMessagesSend } from "../operations/sms-messages.ts";
import type { SmsMessagesCancelResponse, SmsMessagesSendResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.smsMessages`: each answers with the reply that it is given, or with the documented example. */
export const smsMessagesMocks = {
  /** Calls off an SMS to one person that is scheduled. `POST /sms/cancel` */
  cancel: (reply?: SmsMessagesCancelResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsMessagesCancel,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Sends an SMS campaign to one person. `POST /sms/target` */
  send: (reply?: SmsMessagesSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      smsMessagesSend,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
