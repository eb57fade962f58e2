// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { accountsGetRegion } from "../operations/accounts.ts";
import type { AccountsGetRegionResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.accounts`: each answers with the reply that it is given, or with the documented example. */
export const accountsMocks = {
  /** Tells the region of the account. `GET /api/v1/accounts/region` */
  getRegion: (reply?: AccountsGetRegionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      accountsGetRegion,
      {
        status: 200,
        contentType: "application/json",
        example: { url: "https://track.customer.io", region: "us", environment_id: 12345 },
      },
      reply,
      init,
    ),
};
