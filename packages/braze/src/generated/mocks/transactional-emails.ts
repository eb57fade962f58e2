// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { transactionalEmailsSend } from "../operations/transactional-emails.ts";
import type { TransactionalEmailsSendResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.transactionalEmails`: each answers with the reply that it is given, or with the documented example. */
export const transactionalEmailsMocks = {
  /** Sends a transactional email to one user. `POST /transactional/v1/campaigns/{campaign_id}/send` */
  send: (reply?: TransactionalEmailsSendResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      transactionalEmailsSend,
      {
        status: 201,
        contentType: "application/json",
        example: {
          dispatch_id: "69b1f1a0c8d4e2b3a4f5c6d7e8f90123",
          status: "sent",
          metadata: { external_send_id: "order-1001" },
        },
      },
      reply,
      init,
    ),
};
