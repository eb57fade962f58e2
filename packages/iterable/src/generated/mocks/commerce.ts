// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { commerceTrackPurchase, commerceUpdateCart } from "../operations/commerce.ts";
import type { CommerceTrackPurchaseResponse, CommerceUpdateCartResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.commerce`: each answers with the reply that it is given, or with the documented example. */
export const commerceMocks = {
  /** Records a purchase. `POST /commerce/trackPurchase` */
  trackPurchase: (reply?: CommerceTrackPurchaseResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      commerceTrackPurchase,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Replaces the cart of a user. `POST /commerce/updateCart` */
  updateCart: (reply?: CommerceUpdateCartResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      commerceUpdateCart,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
