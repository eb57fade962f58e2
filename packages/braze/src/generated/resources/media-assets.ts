// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { mediaAssetsCreate, mediaAssetsReplaceFile } from "../operations/media-assets.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  MediaAssetsCreateBody,
  MediaAssetsCreateResponse,
  MediaAssetsReplaceFileBody,
  MediaAssetsReplaceFileResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Files of the media library. */
export class MediaAssetsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds a file to the media library.
   *
   * Prefer asset_url: how a file itself is sent is not documented.
   *
   * `POST /media_library/create` · limit 100/h · scope media_library.create
   *
   * @see https://www.braze.com/docs/api/endpoints/media_library/manage_assets/create
   */
  create(body: MediaAssetsCreateBody, options?: RequestOptions): Call<MediaAssetsCreateResponse> {
    return this.#core.call(mediaAssetsCreate, undefined, body, options);
  }

  /**
   * Puts another file behind an asset's address.
   *
   * Prefer asset_url: how a file itself is sent is not documented.
   *
   * `PUT /media_library/replace_file` · limit 100/h · scope media_library.replace
   *
   * @see https://www.braze.com/docs/api/endpoints/media_library/manage_assets/replace_file
   */
  replaceFile(body: MediaAssetsReplaceFileBody, options?: RequestOptions): Call<MediaAssetsReplaceFileResponse> {
    return this.#core.call(mediaAssetsReplaceFile, undefined, body, options);
  }
}

/**
 * `mediaAssets` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMediaAssets(options: BrazeOptions): MediaAssetsResource {
  return new MediaAssetsResource(new ClientCore(vendor, options));
}
