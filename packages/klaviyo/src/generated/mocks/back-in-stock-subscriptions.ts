// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { backInStockSubscriptionsCreate } from "../operations/back-in-stock-subscriptions.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.backInStockSubscriptions`: each answers with the reply that it is given, or with the documented example. */
export const backInStockSubscriptionsMocks = {
  /** Tells profiles when a variant is back in stock. `POST /api/back-in-stock-subscriptions` */
  create: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, backInStockSubscriptionsCreate, { status: 202 }, reply, init),
};
