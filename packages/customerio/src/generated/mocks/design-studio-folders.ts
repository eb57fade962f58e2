// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { designStudioFoldersList } from "../operations/design-studio-folders.ts";
import type { DesignStudioFoldersListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.designStudioFolders`: each answers with the reply that it is given, or with the documented example. */
export const designStudioFoldersMocks = {
  /** Lists the folders of the design studio. `GET /v1/design_studio/folders` */
  list: (reply?: DesignStudioFoldersListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioFoldersList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          folders: [{ id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932", name: "Brand", parent_folder_id: null }],
          meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
        },
      },
      reply,
      init,
    ),
};
