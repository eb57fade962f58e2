// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { whatsAppMessagesCancel, whatsAppMessagesSend } from "../operations/whats-app-messages.ts";
import type { WhatsAppMessagesCancelResponse, WhatsAppMessagesSendResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.whatsAppMessages`: each answers with the reply that it is given, or with the documented example. */
export const whatsAppMessagesMocks = {
  /** Calls off a WhatsApp message to one person that is scheduled. `POST /whatsApp/cancel` */
  cancel: (reply?: WhatsAppMessagesCancelResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      whatsAppMessagesCancel,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Sends a WhatsApp message campaign to one person. `POST /whatsApp/target` */
  send: (reply?: WhatsAppMessagesSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      whatsAppMessagesSend,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
