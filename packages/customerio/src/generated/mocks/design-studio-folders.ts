// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  designStudioFoldersCreate,
  designStudioFoldersDelete,
  designStudioFoldersGet,
  designStudioFoldersList,
  designStudioFoldersUpdate,
} from "../operations/design-studio-folders.ts";
import type {
  DesignStudioFoldersCreateResponse,
  DesignStudioFoldersGetResponse,
  DesignStudioFoldersListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.designStudioFolders`: each answers with the reply that it is given, or with the documented example. */
export const designStudioFoldersMocks = {
  /** Creates a folder in the design studio. `POST /v1/design_studio/folders` */
  create: (reply?: DesignStudioFoldersCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioFoldersCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          folder: {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
            name: "Brand",
            parent_folder_id: null,
            created: 1714732800,
            updated: 1714732800,
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a folder of the design studio. `DELETE /v1/design_studio/folders/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, designStudioFoldersDelete, { status: 204 }, reply, init),
  /** Gets a folder of the design studio. `GET /v1/design_studio/folders/{id}` */
  get: (reply?: DesignStudioFoldersGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      designStudioFoldersGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          folder: {
            id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
            name: "Brand",
            parent_folder_id: null,
            created: 1714732800,
            updated: 1714732800,
          },
        },
      },
      reply,
      init,
    ),
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
          folders: [
            {
              id: "018fbb92-6d1e-7c33-9c2c-df6a2b5aa932",
              name: "Brand",
              parent_folder_id: null,
              created: 1714732800,
              updated: 1714732800,
            },
          ],
          meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
        },
      },
      reply,
      init,
    ),
  /** Renames or moves a folder of the design studio. `PUT /v1/design_studio/folders/{id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, designStudioFoldersUpdate, { status: 204 }, reply, init),
};
