// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { emailsCancel, emailsSend, emailsViewInBrowser } from "../operations/emails.ts";
import type { EmailsCancelResponse, EmailsSendResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.emails`: each answers with the reply that it is given, or with the documented example. */
export const emailsMocks = {
  /** Calls off an email to one person that is scheduled. `POST /email/cancel` */
  cancel: (reply?: EmailsCancelResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailsCancel,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Sends an email campaign to one person. `POST /email/target` */
  send: (reply?: EmailsSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailsSend,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Renders an email that was sent. `GET /email/viewInBrowser` */
  viewInBrowser: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      emailsViewInBrowser,
      { status: 200, contentType: "text/html", example: "<html>Hello</html>" },
      reply,
      init,
    ),
};
