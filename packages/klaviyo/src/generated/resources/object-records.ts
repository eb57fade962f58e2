// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { objectRecordsBulkDelete, objectRecordsGet } from "../operations/object-records.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ObjectRecordsBulkDeleteBody,
  ObjectRecordsDeleteEachItem,
  ObjectRecordsGetQuery,
  ObjectRecordsGetResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Records of custom objects. */
export class ObjectRecordsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts deleting records of custom objects.
   *
   * Up to 500 ids and 5 MB, later. There is no job to follow.
   *
   * `POST /api/object-record-bulk-delete-jobs` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_delete_object_records
   */
  bulkDelete(body: ObjectRecordsBulkDeleteBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(objectRecordsBulkDelete, undefined, body, options);
  }

  /**
   * Sends any number of items through `objectRecords.bulkDelete`, up to 500 items and 5 MB a request.
   *
   * Of each request: Up to 500 ids and 5 MB, later. There is no job to follow.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/object-record-bulk-delete-jobs` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_delete_object_records
   */
  deleteEach(
    items: AsyncIterable<ObjectRecordsDeleteEachItem> | Iterable<ObjectRecordsDeleteEachItem>,
    options?: BulkOptions,
  ): BulkRun<ObjectRecordsDeleteEachItem, undefined> {
    return new BulkRun(this.#core, objectRecordsBulkDelete, undefined, items, options);
  }

  /**
   * Returns a record of a custom object.
   *
   * Needs a plan with custom objects; 403 without.
   *
   * `GET /api/object-records/{id}` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of a record.
   * @see https://developers.klaviyo.com/en/reference/get_object_record
   */
  get(id: string, query?: ObjectRecordsGetQuery, options?: RequestOptions<never>): Call<ObjectRecordsGetResponse> {
    return this.#core.call(objectRecordsGet, id, query, options);
  }
}

/**
 * `objectRecords` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createObjectRecords(options: KlaviyoOptions): ObjectRecordsResource {
  return new ObjectRecordsResource(new ClientCore(vendor, options));
}
