// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { oauthCreateToken } from "../operations/oauth.ts";
import type { OauthCreateTokenResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.oauth`: each answers with the reply that it is given, or with the documented example. */
export const oauthMocks = {
  /** Exchanges an authorization code or a refresh token for tokens. `POST /oauth2/token` */
  createToken: (reply?: OauthCreateTokenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      oauthCreateToken,
      {
        status: 200,
        contentType: "application/json",
        example: {
          accessToken: "made-up-access-token",
          refreshToken: "made-up-refresh-token",
          orgId: 4242,
          expiresIn: 7200,
          tokenType: "bearer",
        },
      },
      reply,
      init,
    ),
};
