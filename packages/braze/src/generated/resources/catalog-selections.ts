// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { catalogSelectionsCreate, catalogSelectionsDelete } from "../operations/catalog-selections.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CatalogSelectionsCreateBody,
  CatalogSelectionsCreateResponse,
  CatalogSelectionsDeletePath,
  CatalogSelectionsDeleteResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Items of a catalog, chosen by filters. */
export class CatalogSelectionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a selection of the items of a catalog.
   *
   * Done in the background.
   *
   * `POST /catalogs/{catalog_name}/selections` · limit 50/min · scope catalogs.create_selection
   *
   * @param catalogName Name of the catalog.
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_selections/asynchronous/post_create_catalog_selections
   */
  create(
    catalogName: string,
    body: CatalogSelectionsCreateBody,
    options?: RequestOptions,
  ): Call<CatalogSelectionsCreateResponse> {
    return this.#core.call(catalogSelectionsCreate, catalogName, body, options);
  }

  /**
   * Deletes a selection.
   *
   * Done in the background.
   *
   * `DELETE /catalogs/{catalog_name}/selections/{selection_name}` · limit 50/min · scope catalogs.delete_selection
   *
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_selections/asynchronous/delete_catalog_selection
   */
  delete(ids: CatalogSelectionsDeletePath, options?: RequestOptions<never>): Call<CatalogSelectionsDeleteResponse> {
    return this.#core.call(catalogSelectionsDelete, ids, undefined, options);
  }
}

/**
 * `catalogSelections` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogSelections(options: BrazeOptions): CatalogSelectionsResource {
  return new CatalogSelectionsResource(new ClientCore(vendor, options));
}
