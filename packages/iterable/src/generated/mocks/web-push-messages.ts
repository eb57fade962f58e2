// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { webPushMessagesCancel, webPushMessagesSend } from "../operations/web-push-messages.ts";
import type { WebPushMessagesCancelResponse, WebPushMessagesSendResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.webPushMessages`: each answers with the reply that it is given, or with the documented example. */
export const webPushMessagesMocks = {
  /** Calls off a web push to one person that is scheduled. `POST /webPush/cancel` */
  cancel: (reply?: WebPushMessagesCancelResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webPushMessagesCancel,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Sends a web push campaign to one person. `POST /webPush/target` */
  send: (reply?: WebPushMessagesSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      webPushMessagesSend,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
