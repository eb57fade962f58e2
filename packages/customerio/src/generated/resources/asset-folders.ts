// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  assetFoldersCreate,
  assetFoldersDelete,
  assetFoldersGet,
  assetFoldersList,
  assetFoldersUpdate,
} from "../operations/asset-folders.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  AssetFoldersCreateBody,
  AssetFoldersCreateResponse,
  AssetFoldersGetResponse,
  AssetFoldersListItem,
  AssetFoldersListQuery,
  AssetFoldersListResponse,
  AssetFoldersUpdateBody,
  AssetFoldersUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Folders of the files that messages use. */
export class AssetFoldersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a folder of files.
   *
   * `POST /v1/assets/folders` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/assets/createAssetFolder/
   */
  create(body: AssetFoldersCreateBody, options?: RequestOptions): Call<AssetFoldersCreateResponse> {
    return this.#core.call(assetFoldersCreate, undefined, body, options);
  }

  /**
   * Deletes a folder of files.
   *
   * `DELETE /v1/assets/folders/{id}` · limit 10/s
   *
   * @param id Id of the folder.
   * @see https://docs.customer.io/integrations/api/app/tag/assets/deleteAssetFolder/
   */
  delete(id: number, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(assetFoldersDelete, id, undefined, options);
  }

  /**
   * Gets a folder of files.
   *
   * `GET /v1/assets/folders/{id}` · limit 10/s
   *
   * @param id Id of the folder.
   * @see https://docs.customer.io/integrations/api/app/tag/assets/getAssetFolder/
   */
  get(id: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<AssetFoldersGetResponse> {
    return this.#core.call(assetFoldersGet, id, query, options);
  }

  /**
   * Lists folders of files.
   *
   * `GET /v1/assets/folders` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/assets/listAssetFolders/
   */
  list(
    query?: AssetFoldersListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<AssetFoldersListItem, AssetFoldersListResponse> {
    return new PagedCall(this.#core, assetFoldersList, undefined, query, options);
  }

  /**
   * Renames or moves a folder of files.
   *
   * `PUT /v1/assets/folders/{id}` · limit 10/s
   *
   * @param id Id of the folder.
   * @see https://docs.customer.io/integrations/api/app/tag/assets/
   */
  update(id: number, body: AssetFoldersUpdateBody, options?: RequestOptions): Call<AssetFoldersUpdateResponse> {
    return this.#core.call(assetFoldersUpdate, id, body, options);
  }
}

/**
 * `assetFolders` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAssetFolders(options: CustomerIoOptions): AssetFoldersResource {
  return new AssetFoldersResource(new ClientCore(vendor, options));
}
