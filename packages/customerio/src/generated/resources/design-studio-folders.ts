// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { designStudioFoldersList } from "../operations/design-studio-folders.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  DesignStudioFoldersListItem,
  DesignStudioFoldersListQuery,
  DesignStudioFoldersListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Folders of the design studio. */
export class DesignStudioFoldersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the folders of the design studio.
   *
   * `GET /v1/design_studio/folders` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/listFolders
   */
  list(
    query?: DesignStudioFoldersListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<DesignStudioFoldersListItem, DesignStudioFoldersListResponse> {
    return this.#core.list(designStudioFoldersList, undefined, query, options);
  }
}

/**
 * `designStudioFolders` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDesignStudioFolders(options: CustomerIoOptions): DesignStudioFoldersResource {
  return new DesignStudioFoldersResource(new ClientCore(vendor, options));
}
