// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  assetFoldersCreate,
  assetFoldersDelete,
  assetFoldersGet,
  assetFoldersList,
  assetFoldersUpdate,
} from "../operations/asset-folders.ts";
import type {
  AssetFoldersCreateResponse,
  AssetFoldersGetResponse,
  AssetFoldersListResponse,
  AssetFoldersUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.assetFolders`: each answers with the reply that it is given, or with the documented example. */
export const assetFoldersMocks = {
  /** Creates a folder of files. `POST /v1/assets/folders` */
  create: (reply?: AssetFoldersCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      assetFoldersCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          folder: { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 },
        },
      },
      reply,
      init,
    ),
  /** Deletes a folder of files. `DELETE /v1/assets/folders/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, assetFoldersDelete, { status: 204 }, reply, init),
  /** Gets a folder of files. `GET /v1/assets/folders/{id}` */
  get: (reply?: AssetFoldersGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      assetFoldersGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          folder: { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 },
        },
      },
      reply,
      init,
    ),
  /** Lists folders of files. `GET /v1/assets/folders` */
  list: (reply?: AssetFoldersListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      assetFoldersList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          folders: [{ id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 }],
          meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
        },
      },
      reply,
      init,
    ),
  /** Renames or moves a folder of files. `PUT /v1/assets/folders/{id}` */
  update: (reply?: AssetFoldersUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      assetFoldersUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          folder: { id: 2, name: "Banners", parent_folder_id: null, created: 1773856017, updated: 1773856017 },
        },
      },
      reply,
      init,
    ),
};
