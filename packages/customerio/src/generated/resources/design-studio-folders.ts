// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  designStudioFoldersCreate,
  designStudioFoldersDelete,
  designStudioFoldersGet,
  designStudioFoldersList,
  designStudioFoldersUpdate,
} from "../operations/design-studio-folders.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  DesignStudioFoldersCreateBody,
  DesignStudioFoldersCreateResponse,
  DesignStudioFoldersGetResponse,
  DesignStudioFoldersListItem,
  DesignStudioFoldersListQuery,
  DesignStudioFoldersListResponse,
  DesignStudioFoldersUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Folders of the design studio. */
export class DesignStudioFoldersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a folder in the design studio.
   *
   * `POST /v1/design_studio/folders` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/createFolder/
   */
  create(body: DesignStudioFoldersCreateBody, options?: RequestOptions): Call<DesignStudioFoldersCreateResponse> {
    return this.#core.call(designStudioFoldersCreate, undefined, body, options);
  }

  /**
   * Deletes a folder of the design studio.
   *
   * `DELETE /v1/design_studio/folders/{id}` · limit 10/s
   *
   * @param id Id of the folder.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/deleteFolder/
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(designStudioFoldersDelete, id, undefined, options);
  }

  /**
   * Gets a folder of the design studio.
   *
   * `GET /v1/design_studio/folders/{id}` · limit 10/s
   *
   * @param id Id of the folder.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/
   */
  get(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<DesignStudioFoldersGetResponse> {
    return this.#core.call(designStudioFoldersGet, id, query, options);
  }

  /**
   * Lists the folders of the design studio.
   *
   * `GET /v1/design_studio/folders` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/listFolders/
   */
  list(
    query?: DesignStudioFoldersListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<DesignStudioFoldersListItem, DesignStudioFoldersListResponse> {
    return new PagedCall(this.#core, designStudioFoldersList, undefined, query, options);
  }

  /**
   * Renames or moves a folder of the design studio.
   *
   * `PUT /v1/design_studio/folders/{id}` · limit 10/s
   *
   * @param id Id of the folder.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/
   */
  update(id: string, body: DesignStudioFoldersUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(designStudioFoldersUpdate, id, body, options);
  }
}

/**
 * `designStudioFolders` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDesignStudioFolders(options: CustomerIoOptions): DesignStudioFoldersResource {
  return new DesignStudioFoldersResource(new ClientCore(vendor, options));
}
