// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { infoListIpAddresses } from "../operations/info.ts";
import type { InfoListIpAddressesResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.info`: each answers with the reply that it is given, or with the documented example. */
export const infoMocks = {
  /** Lists the addresses that webhooks come from. `GET /v1/info/ip_addresses` */
  listIpAddresses: (reply?: InfoListIpAddressesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      infoListIpAddresses,
      { status: 200, contentType: "application/json", example: { ip_addresses: ["192.0.2.10", "192.0.2.11"] } },
      reply,
      init,
    ),
};
