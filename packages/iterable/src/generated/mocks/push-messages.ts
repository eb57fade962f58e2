// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { pushMessagesCancel, pushMessagesSend } from "../operations/push-messages.ts";
import type { PushMessagesCancelResponse, PushMessagesSendResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.pushMessages`: each answers with the reply that it is given, or with the documented example. */
export const pushMessagesMocks = {
  /** Calls off a push to one person that is scheduled. `POST /push/cancel` */
  cancel: (reply?: PushMessagesCancelResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushMessagesCancel,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Sends a push campaign to one person. `POST /push/target` */
  send: (reply?: PushMessagesSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      pushMessagesSend,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
