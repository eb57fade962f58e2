// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  imagesGet,
  imagesList,
  imagesUpdate,
  imagesUploadFromFile,
  imagesUploadFromUrl,
} from "../operations/images.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ImagesGetQuery,
  ImagesGetResponse,
  ImagesListItem,
  ImagesListQuery,
  ImagesListResponse,
  ImagesUpdateBody,
  ImagesUpdateQuery,
  ImagesUpdateResponse,
  ImagesUploadFromFileBody,
  ImagesUploadFromFileQuery,
  ImagesUploadFromFileResponse,
  ImagesUploadFromUrlBody,
  ImagesUploadFromUrlQuery,
  ImagesUploadFromUrlResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Images for templates. */
export class ImagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns an image.
   *
   * `GET /api/images/{id}` · limit 10/s, 150/min · scope images:read
   *
   * @param id Id of an image.
   * @see https://developers.klaviyo.com/en/reference/get_image
   */
  get(id: string, query?: ImagesGetQuery, options?: RequestOptions<never>): Call<ImagesGetResponse> {
    return this.#core.call(imagesGet, id, query, options);
  }

  /**
   * Lists images.
   *
   * `GET /api/images` · limit 10/s, 150/min · scope images:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_images
   */
  list(query?: ImagesListQuery, options?: RequestOptions<never>): PagedCall<ImagesListItem, ImagesListResponse> {
    return new PagedCall(this.#core, imagesList, undefined, query, options);
  }

  /**
   * Changes an image's name or hides it.
   *
   * Klaviyo was seen to replace both: leave neither out.
   *
   * `PATCH /api/images/{id}` · limit 10/s, 150/min · scope images:write
   *
   * @param id Id of an image.
   * @see https://developers.klaviyo.com/en/reference/update_image
   */
  update(id: string, body: ImagesUpdateBody, options?: RequestOptions<ImagesUpdateQuery>): Call<ImagesUpdateResponse> {
    return this.#core.call(imagesUpdate, id, body, options);
  }

  /**
   * Uploads an image.
   *
   * JPEG, PNG or GIF, at most 5 MB; 500 a day. A repeat makes a second image with a suffix.
   *
   * `POST /api/image-upload` · limit 3/s, 100/min, 500/day · scope images:write
   *
   * @see https://developers.klaviyo.com/en/reference/upload_image_from_file
   */
  uploadFromFile(
    body: ImagesUploadFromFileBody,
    options?: RequestOptions<ImagesUploadFromFileQuery>,
  ): Call<ImagesUploadFromFileResponse> {
    return this.#core.call(imagesUploadFromFile, undefined, body, options);
  }

  /**
   * Uploads an image from a URL.
   *
   * 100 a day. A repeat makes a second image with a suffix.
   *
   * `POST /api/images` · limit 3/s, 100/min, 100/day · scope images:write
   *
   * @see https://developers.klaviyo.com/en/reference/upload_image_from_url
   */
  uploadFromUrl(
    body: ImagesUploadFromUrlBody,
    options?: RequestOptions<ImagesUploadFromUrlQuery>,
  ): Call<ImagesUploadFromUrlResponse> {
    return this.#core.call(imagesUploadFromUrl, undefined, body, options);
  }
}

/**
 * `images` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createImages(options: KlaviyoOptions): ImagesResource {
  return new ImagesResource(new ClientCore(vendor, options));
}
