// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { oauthCreateToken } from "../operations/oauth.ts";
import type { OauthCreateTokenResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.oauth`: each answers with the reply that it is given, or with the documented example. */
export const oauthMocks = {
  /** Exchanges a code or a refresh token for tokens. `POST /oauth/token` */
  createToken: (reply?: OauthCreateTokenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      oauthCreateToken,
      {
        status: 200,
        contentType: "application/json",
        example: {
          access_token: "example-access",
          refresh_token: "example-refresh",
          expires_at: 1767229200,
          token_type: "Bearer",
        },
      },
      reply,
      init,
    ),
};
