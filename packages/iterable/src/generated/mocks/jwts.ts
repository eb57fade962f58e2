// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { jwtsInvalidate } from "../operations/jwts.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.jwts`: each answers with the reply that it is given, or with the documented example. */
export const jwtsMocks = {
  /** Revokes the tokens of a user. `POST /auth/jwts/invalidate` */
  invalidate: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, jwtsInvalidate, { status: 200 }, reply, init),
};
