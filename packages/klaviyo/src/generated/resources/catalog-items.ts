// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { catalogItemsCreate, catalogItemsGet, catalogItemsList } from "../operations/catalog-items.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CatalogItemsCreateBody,
  CatalogItemsCreateQuery,
  CatalogItemsCreateResponse,
  CatalogItemsGetQuery,
  CatalogItemsGetResponse,
  CatalogItemsListItem,
  CatalogItemsListQuery,
  CatalogItemsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Products. */
export class CatalogItemsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an item of the catalog.
   *
   * `POST /api/catalog-items` · limit 75/s, 750/min · scope catalogs:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_catalog_item
   */
  create(
    body: CatalogItemsCreateBody,
    options?: RequestOptions<CatalogItemsCreateQuery>,
  ): Call<CatalogItemsCreateResponse> {
    return this.#core.call(catalogItemsCreate, undefined, body, options);
  }

  /**
   * Returns an item of the catalog.
   *
   * `GET /api/catalog-items/{id}` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @param id Id of the item, such as $custom:::$default:::SKU-1.
   * @see https://developers.klaviyo.com/en/reference/get_catalog_item
   */
  get(id: string, query?: CatalogItemsGetQuery, options?: RequestOptions<never>): Call<CatalogItemsGetResponse> {
    return this.#core.call(catalogItemsGet, id, query, options);
  }

  /**
   * Lists items of the catalog.
   *
   * `GET /api/catalog-items` · limit 350/s, 3500/min · scope catalogs:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_catalog_items
   */
  list(
    query?: CatalogItemsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CatalogItemsListItem, CatalogItemsListResponse> {
    return this.#core.list(catalogItemsList, undefined, query, options);
  }
}

/**
 * `catalogItems` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCatalogItems(options: KlaviyoOptions): CatalogItemsResource {
  return new CatalogItemsResource(new ClientCore(vendor, options));
}
