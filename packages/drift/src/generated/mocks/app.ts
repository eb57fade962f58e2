// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { appGetTokenInfo, appUninstall } from "../operations/app.ts";
import type { AppGetTokenInfoResponse, AppUninstallResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.app`: each answers with the reply that it is given, or with the documented example. */
export const appMocks = {
  /** Tells the scopes, the organization and the life of an access token. `POST /app/token_info` */
  getTokenInfo: (reply?: AppGetTokenInfoResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      appGetTokenInfo,
      {
        status: 200,
        contentType: "application/json",
        example: {
          access_token: "made-up-token",
          authenticated_userid: "orgId:4242",
          credential_id: "made-up-credential",
          token_type: "bearer",
          expires_in: 0,
          created_at: 1668615901358,
          scope: "contact_read conversation_read",
          id: "made-up-id",
        },
      },
      reply,
      init,
    ),
  /** Removes the app from the organization of the token. `POST /app/uninstall` */
  uninstall: (reply?: AppUninstallResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      appUninstall,
      { status: 200, contentType: "application/json", example: { result: "OK", ok: true } },
      reply,
      init,
    ),
};
