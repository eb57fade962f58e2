// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { deliveriesUnsubscribe } from "../operations/deliveries.ts";
import type { DeliveriesUnsubscribeResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.deliveries`: each answers with the reply that it is given, or with the documented example. */
export const deliveriesMocks = {
  /** Unsubscribes the person who got a delivery. `POST /unsubscribe/{delivery_id}` */
  unsubscribe: (reply?: DeliveriesUnsubscribeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      deliveriesUnsubscribe,
      { status: 200, contentType: "application/json", example: {} },
      reply,
      init,
    ),
};
