// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { assetsDelete, assetsGet, assetsList, assetsUpdate, assetsUpload } from "../operations/assets.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  AssetsGetResponse,
  AssetsListItem,
  AssetsListQuery,
  AssetsListResponse,
  AssetsUpdateBody,
  AssetsUpdateResponse,
  AssetsUploadBody,
  AssetsUploadResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Files that messages use. */
export class AssetsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes a file.
   *
   * Refused with 409 while something links to it.
   *
   * `DELETE /v1/assets/files/{id}` · limit 10/s
   *
   * @param id Id of the file.
   * @see https://docs.customer.io/integrations/api/app/tag/assets/deleteAsset/
   */
  delete(id: number, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(assetsDelete, id, undefined, options);
  }

  /**
   * Gets the facts of a file.
   *
   * `GET /v1/assets/files/{id}` · limit 10/s
   *
   * @param id Id of the file.
   * @see https://docs.customer.io/integrations/api/app/tag/assets/getAsset/
   */
  get(id: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<AssetsGetResponse> {
    return this.#core.call(assetsGet, id, query, options);
  }

  /**
   * Lists files.
   *
   * `GET /v1/assets` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/assets/listAssets/
   */
  list(query?: AssetsListQuery, options?: RequestOptions<never>): PagedCall<AssetsListItem, AssetsListResponse> {
    return new PagedCall(this.#core, assetsList, undefined, query, options);
  }

  /**
   * Renames or moves a file.
   *
   * `PUT /v1/assets/files/{id}` · limit 10/s
   *
   * @param id Id of the file.
   * @see https://docs.customer.io/integrations/api/app/tag/assets/updateAsset/
   */
  update(id: number, body: AssetsUpdateBody, options?: RequestOptions): Call<AssetsUpdateResponse> {
    return this.#core.call(assetsUpdate, id, body, options);
  }

  /**
   * Uploads a file.
   *
   * BMP, JPEG, PNG, GIF or PDF, at most 2 MB.
   *
   * `POST /v1/assets/files` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/assets/createAsset/
   */
  upload(body: AssetsUploadBody, options?: RequestOptions): Call<AssetsUploadResponse> {
    return this.#core.call(assetsUpload, undefined, body, options);
  }
}

/**
 * `assets` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAssets(options: CustomerIoOptions): AssetsResource {
  return new AssetsResource(new ClientCore(vendor, options));
}
