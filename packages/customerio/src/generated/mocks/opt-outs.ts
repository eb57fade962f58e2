// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { optOutsList } from "../operations/opt-outs.ts";
import type { OptOutsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.optOuts`: each answers with the reply that it is given, or with the documented example. */
export const optOutsMocks = {
  /** Lists the numbers that people do not want to hear from. `GET /v1/optouts` */
  list: (reply?: OptOutsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      optOutsList,
      {
        status: 200,
        contentType: "application/json",
        example: { optouts: [{ channel: "sms", from: "+15550001111" }], next: "" },
      },
      reply,
      init,
    ),
};
