// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { userAliasesCreate, userAliasesUpdate } from "../operations/user-aliases.ts";
import type { UserAliasesCreateResponse, UserAliasesUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.userAliases`: each answers with the reply that it is given, or with the documented example. */
export const userAliasesMocks = {
  /** Gives users a second name. `POST /users/alias/new`, that of `createAll` too */
  create: (reply?: UserAliasesCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      userAliasesCreate,
      { status: 201, contentType: "application/json", example: { aliases_processed: 1, message: "success" } },
      reply,
      init,
    ),
  /** Renames aliases of users. `POST /users/alias/update`, that of `updateAll` too */
  update: (reply?: UserAliasesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      userAliasesUpdate,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
