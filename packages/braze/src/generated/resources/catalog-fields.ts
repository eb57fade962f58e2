// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { catalogFieldsCreate, catalogFieldsDelete } from "../operations/catalog-fields.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CatalogFieldsCreateBody,
  CatalogFieldsCreateResponse,
  CatalogFieldsDeletePath,
  CatalogFieldsDeleteResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Columns of a catalog. */
export class CatalogFieldsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds up to 50 fields to a catalog.
   *
   * Done in the background. At most 500 fields a catalog.
   *
   * `POST /catalogs/{catalog_name}/fields` · limit 50/min · scope catalogs.create_fields
   *
   * @param catalogName Name of the catalog.
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_fields/asynchronous/post_create_catalog_fields
   */
  create(
    catalogName: string,
    body: CatalogFieldsCreateBody,
    options?: RequestOptions,
  ): Call<CatalogFieldsCreateResponse> {
    return this.#core.call(catalogFieldsCreate, catalogName, body, options);
  }

  /**
   * Deletes a field of a catalog.
   *
   * Done in the background.
   *
   * `DELETE /catalogs/{catalog_name}/fields/{field_name}` · limit 50/min · scope catalogs.delete_fields
   *
   * @see https://www.braze.com/docs/api/endpoints/catalogs/catalog_fields/asynchronous/delete_catalog_field
   */
  delete(ids: CatalogFieldsDeletePath, options?: RequestOptions<never>): Call<CatalogFieldsDeleteResponse> {
    return this.#core.call(catalogFieldsDelete, ids, undefined, options);
  }
}

/**
 * `catalogFields` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogFields(options: BrazeOptions): CatalogFieldsResource {
  return new CatalogFieldsResource(new ClientCore(vendor, options));
}
