// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { externalIdsRemove, externalIdsRename } from "../operations/external-ids.ts";
import type { ExternalIdsRemoveResponse, ExternalIdsRenameResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.externalIds`: each answers with the reply that it is given, or with the documented example. */
export const externalIdsMocks = {
  /** Removes renamed external ids. `POST /users/external_ids/remove`, that of `removeEach` too */
  remove: (reply?: ExternalIdsRemoveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      externalIdsRemove,
      {
        status: 201,
        contentType: "application/json",
        example: { message: "success", removed_ids: ["user-123"], removal_errors: [] },
      },
      reply,
      init,
    ),
  /** Renames external ids. `POST /users/external_ids/rename`, that of `renameAll` too */
  rename: (reply?: ExternalIdsRenameResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      externalIdsRename,
      {
        status: 201,
        contentType: "application/json",
        example: { message: "success", external_ids: ["customer-123"], rename_errors: [] },
      },
      reply,
      init,
    ),
};
