// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { dataIndexUpdateAttributes, dataIndexUpdateEvents } from "../operations/data-index.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { DataIndexUpdateAttributesBody, DataIndexUpdateEventsBody } from "../types.ts";
import { vendor } from "../vendor.ts";

/** What attributes and events mean. */
export class DataIndexResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Describes attributes of people.
   *
   * Up to 100. A new attribute shows in the data index once a person has it.
   *
   * `POST /v1/data_index/attributes` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/data-index/updateAttributeMetadata/
   */
  updateAttributes(body: DataIndexUpdateAttributesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(dataIndexUpdateAttributes, undefined, body, options);
  }

  /**
   * Describes events.
   *
   * Up to 100. A new event shows in the data index once a person has it.
   *
   * `POST /v1/data_index/events` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/data-index/updateEventMetadata/
   */
  updateEvents(body: DataIndexUpdateEventsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(dataIndexUpdateEvents, undefined, body, options);
  }
}

/**
 * `dataIndex` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDataIndex(options: CustomerIoOptions): DataIndexResource {
  return new DataIndexResource(new ClientCore(vendor, options));
}
