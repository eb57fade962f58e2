// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  dataSourcesBulkCreateRecords,
  dataSourcesCreate,
  dataSourcesCreateRecord,
  dataSourcesDelete,
  dataSourcesGet,
  dataSourcesList,
} from "../operations/data-sources.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  DataSourcesBulkCreateRecordsBody,
  DataSourcesCreateAllRecordsBody,
  DataSourcesCreateAllRecordsItem,
  DataSourcesCreateBody,
  DataSourcesCreateQuery,
  DataSourcesCreateRecordBody,
  DataSourcesCreateResponse,
  DataSourcesGetQuery,
  DataSourcesGetResponse,
  DataSourcesListItem,
  DataSourcesListQuery,
  DataSourcesListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Where the records of custom objects come from. */
export class DataSourcesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Sends records of a data source.
   *
   * Up to 500 records and 4 MB a call, 512 KB a record. Answers before the records are read.
   *
   * `POST /api/data-source-record-bulk-create-jobs` · limit 3/s, 15/min · scope custom-objects:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_create_data_source_records
   */
  bulkCreateRecords(body: DataSourcesBulkCreateRecordsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(dataSourcesBulkCreateRecords, undefined, body, options);
  }

  /**
   * Sends any number of items through `dataSources.bulkCreateRecords`, up to 500 items and 4 MB a request. An item has at most 512 KB.
   *
   * Of each request: Up to 500 records and 4 MB a call, 512 KB a record. Answers before the records are read.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/data-source-record-bulk-create-jobs` · limit 3/s, 15/min · scope custom-objects:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_create_data_source_records
   */
  createAllRecords(
    items: AsyncIterable<DataSourcesCreateAllRecordsItem> | Iterable<DataSourcesCreateAllRecordsItem>,
    options?: BulkOptions<DataSourcesCreateAllRecordsBody>,
  ): BulkRun<DataSourcesCreateAllRecordsItem, undefined> {
    return new BulkRun(this.#core, dataSourcesBulkCreateRecords, undefined, items, options);
  }

  /**
   * Creates a data source.
   *
   * `POST /api/data-sources` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_data_source
   */
  create(
    body: DataSourcesCreateBody,
    options?: RequestOptions<DataSourcesCreateQuery>,
  ): Call<DataSourcesCreateResponse> {
    return this.#core.call(dataSourcesCreate, undefined, body, options);
  }

  /**
   * Sends a record of a custom object.
   *
   * The data source is given as a relationship. Many at once: dataSources.bulkCreateRecords.
   *
   * `POST /api/data-source-record-create-jobs` · limit 75/s, 750/min · scope custom-objects:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_data_source_record
   */
  createRecord(body: DataSourcesCreateRecordBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(dataSourcesCreateRecord, undefined, body, options);
  }

  /**
   * Deletes a data source.
   *
   * `DELETE /api/data-sources/{id}` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of a data source.
   * @see https://developers.klaviyo.com/en/reference/delete_data_source
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(dataSourcesDelete, id, undefined, options);
  }

  /**
   * Returns a data source.
   *
   * `GET /api/data-sources/{id}` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of a data source.
   * @see https://developers.klaviyo.com/en/reference/get_data_source
   */
  get(id: string, query?: DataSourcesGetQuery, options?: RequestOptions<never>): Call<DataSourcesGetResponse> {
    return this.#core.call(dataSourcesGet, id, query, options);
  }

  /**
   * Lists data sources.
   *
   * `GET /api/data-sources` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_data_sources
   */
  list(
    query?: DataSourcesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<DataSourcesListItem, DataSourcesListResponse> {
    return new PagedCall(this.#core, dataSourcesList, undefined, query, options);
  }
}

/**
 * `dataSources` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDataSources(options: KlaviyoOptions): DataSourcesResource {
  return new DataSourcesResource(new ClientCore(vendor, options));
}
