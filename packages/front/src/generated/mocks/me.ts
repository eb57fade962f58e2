// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { meGet } from "../operations/me.ts";
import type { MeGetResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.me`: each answers with the reply that it is given, or with the documented example. */
export const meMocks = {
  /** Gets the company that the token belongs to. `GET /me` */
  get: (reply?: MeGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      meGet,
      {
        status: 200,
        contentType: "application/json",
        example: { _links: { self: "https://api2.frontapp.com/me" }, id: "cmp_abc", name: "Acme" },
      },
      reply,
      init,
    ),
};
