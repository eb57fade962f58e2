// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { assetsDelete, assetsGet, assetsList, assetsUpdate, assetsUpload } from "../operations/assets.ts";
import type { AssetsGetResponse, AssetsListResponse, AssetsUpdateResponse, AssetsUploadResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.assets`: each answers with the reply that it is given, or with the documented example. */
export const assetsMocks = {
  /** Deletes a file. `DELETE /v1/assets/files/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, assetsDelete, { status: 204 }, reply, init),
  /** Gets the facts of a file. `GET /v1/assets/files/{id}` */
  get: (reply?: AssetsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      assetsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          asset: {
            id: 1,
            name: "logo.png",
            parent_folder_id: null,
            path: "/logo.png",
            size: 2048,
            created: 1773856017,
            updated: 1773856017,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists files. `GET /v1/assets` */
  list: (reply?: AssetsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      assetsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          assets: [
            {
              id: 1,
              name: "logo.png",
              parent_folder_id: null,
              path: "/logo.png",
              size: 2048,
              created: 1773856017,
              updated: 1773856017,
            },
          ],
          meta: { pagination: { page: 1, limit: 1000, total: 1 }, filters: {} },
        },
      },
      reply,
      init,
    ),
  /** Renames or moves a file. `PUT /v1/assets/files/{id}` */
  update: (reply?: AssetsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      assetsUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          asset: {
            id: 1,
            name: "logo.png",
            parent_folder_id: null,
            path: "/logo.png",
            size: 2048,
            created: 1773856017,
            updated: 1773856017,
          },
        },
      },
      reply,
      init,
    ),
  /** Uploads a file. `POST /v1/assets/files` */
  upload: (reply?: AssetsUploadResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      assetsUpload,
      {
        status: 200,
        contentType: "application/json",
        example: {
          asset: {
            id: 1,
            name: "logo.png",
            parent_folder_id: null,
            path: "/logo.png",
            size: 2048,
            created: 1773856017,
            updated: 1773856017,
          },
        },
      },
      reply,
      init,
    ),
};
