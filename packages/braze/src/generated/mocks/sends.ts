// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { sendsCreateId } from "../operations/sends.ts";
import type { SendsCreateIdResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.sends`: each answers with the reply that it is given, or with the documented example. */
export const sendsMocks = {
  /** Creates a send id to book statistics on. `POST /sends/id/create` */
  createId: (reply?: SendsCreateIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      sendsCreateId,
      { status: 201, contentType: "application/json", example: { message: "success", send_id: "spring-2026" } },
      reply,
      init,
    ),
};
