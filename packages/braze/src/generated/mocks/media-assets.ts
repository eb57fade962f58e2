// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { mediaAssetsCreate, mediaAssetsReplaceFile } from "../operations/media-assets.ts";
import type { MediaAssetsCreateResponse, MediaAssetsReplaceFileResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.mediaAssets`: each answers with the reply that it is given, or with the documented example. */
export const mediaAssetsMocks = {
  /** Adds a file to the media library. `POST /media_library/create` */
  create: (reply?: MediaAssetsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mediaAssetsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          new_assets: [{ name: "logo.png", size: 2048, url: "https://cdn.example.com/logo.png", ext: "png" }],
          errors: [],
          dashboard_url: "https://dashboard-01.braze.com/media_library",
        },
      },
      reply,
      init,
    ),
  /** Puts another file behind an asset's address. `PUT /media_library/replace_file` */
  replaceFile: (reply?: MediaAssetsReplaceFileResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      mediaAssetsReplaceFile,
      {
        status: 200,
        contentType: "application/json",
        example: {
          info: "replaced",
          new_image_asset: { name: "logo-2.png", size: 2100, url: "https://cdn.example.com/logo.png", ext: "png" },
        },
      },
      reply,
      init,
    ),
};
