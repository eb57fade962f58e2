// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  metadataDeleteItem,
  metadataDeleteTable,
  metadataGetItem,
  metadataListItems,
  metadataListTables,
  metadataUpsertItem,
} from "../operations/metadata.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  MetadataDeleteItemPath,
  MetadataDeleteItemResponse,
  MetadataDeleteTableResponse,
  MetadataGetItemPath,
  MetadataGetItemResponse,
  MetadataListItemsItem,
  MetadataListItemsQuery,
  MetadataListItemsResponse,
  MetadataListTablesResponse,
  MetadataUpsertItemBody,
  MetadataUpsertItemPath,
  MetadataUpsertItemResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Tables of key and value. */
export class MetadataResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes a value.
   *
   * Done in the background: metadata.getItem tells when.
   *
   * `DELETE /metadata/{table}/{key}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#metadata_delete_0
   */
  deleteItem(ids: MetadataDeleteItemPath, options?: RequestOptions<never>): Call<MetadataDeleteItemResponse> {
    return this.#core.call(metadataDeleteItem, ids, undefined, options);
  }

  /**
   * Deletes a table.
   *
   * Done in the background: metadata.listItems tells when.
   *
   * `DELETE /metadata/{table}` · limit not published
   *
   * @param table Name of the table: letters and digits; case does not count.
   * @see https://api.iterable.com/api/docs#metadata_delete
   */
  deleteTable(table: string, options?: RequestOptions<never>): Call<MetadataDeleteTableResponse> {
    return this.#core.call(metadataDeleteTable, table, undefined, options);
  }

  /**
   * Reads a value.
   *
   * `GET /metadata/{table}/{key}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#metadata_get
   */
  getItem(
    ids: MetadataGetItemPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<MetadataGetItemResponse> {
    return this.#core.call(metadataGetItem, ids, query, options);
  }

  /**
   * Lists the keys of a table.
   *
   * `GET /metadata/{table}` · limit not published
   *
   * @param table Name of the table: letters and digits; case does not count.
   * @see https://api.iterable.com/api/docs#metadata_list
   */
  listItems(
    table: string,
    query?: MetadataListItemsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MetadataListItemsItem, MetadataListItemsResponse> {
    return new PagedCall(this.#core, metadataListItems, table, query, options);
  }

  /**
   * Lists the tables.
   *
   * `GET /metadata` · limit not published
   *
   * @see https://api.iterable.com/api/docs#metadata_list_tables
   */
  listTables(query?: Record<string, never>, options?: RequestOptions<never>): Call<MetadataListTablesResponse> {
    return this.#core.call(metadataListTables, undefined, query, options);
  }

  /**
   * Writes a value.
   *
   * Done in the background: metadata.getItem tells when.
   *
   * `PUT /metadata/{table}/{key}` · limit not published
   *
   * @see https://api.iterable.com/api/docs#metadata_put
   */
  upsertItem(
    ids: MetadataUpsertItemPath,
    body: MetadataUpsertItemBody,
    options?: RequestOptions,
  ): Call<MetadataUpsertItemResponse> {
    return this.#core.call(metadataUpsertItem, ids, body, options);
  }
}

/**
 * `metadata` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMetadata(options: IterableClientOptions): MetadataResource {
  return new MetadataResource(new ClientCore(vendor, options));
}
