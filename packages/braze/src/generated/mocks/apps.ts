// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { appsUpdatePushCredential } from "../operations/apps.ts";
import type { AppsUpdatePushCredentialResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.apps`: each answers with the reply that it is given, or with the documented example. */
export const appsMocks = {
  /** Sets the push credential of an app. `POST /apps/push_credential/update` */
  updatePushCredential: (reply?: AppsUpdatePushCredentialResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      appsUpdatePushCredential,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
