// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { entitiesApply, entitiesBatch } from "../operations/entities.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  EntitiesApplyAllItem,
  EntitiesApplyBody,
  EntitiesApplyResponse,
  EntitiesBatchBody,
  EntitiesBatchResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** People, objects and deliveries in one form (Track v2). */
export class EntitiesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Applies one change to a person, an object or a delivery.
   *
   * At most 32 KB. Events, screens and pages get a ULID as id when you give none, so that a repeat is harmless.
   *
   * `POST /api/v2/entity` · limit 1000/s, 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/track/#operation/entity
   */
  apply(body: EntitiesApplyBody, options?: RequestOptions): Call<EntitiesApplyResponse> {
    return this.#core.call(entitiesApply, undefined, body, options);
  }

  /**
   * Applies many changes at once.
   *
   * At most 500 KB, 32 KB each. Refused entries are listed in errors, of a 200 too; all others were taken. Events, screens and pages get a ULID as id when you give none, so that a repeat is harmless.
   *
   * `POST /api/v2/batch` · limit 1000/s, 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/track/#operation/batch
   */
  batch(body: EntitiesBatchBody, options?: RequestOptions): Call<EntitiesBatchResponse> {
    return this.#core.call(entitiesBatch, undefined, body, options);
  }

  /**
   * Sends any number of items through `entities.batch`, up to 500 KB a request. An item has at most 32 KB.
   *
   * Of each request: At most 500 KB, 32 KB each. Refused entries are listed in errors, of a 200 too; all others were taken. Events, screens and pages get a ULID as id when you give none, so that a repeat is harmless.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/v2/batch` · limit 1000/s, 3000 in 3 s
   *
   * @param items read as they are sent, never all at once
   * @see https://docs.customer.io/integrations/api/track/#operation/batch
   */
  applyAll(
    items: AsyncIterable<EntitiesApplyAllItem> | Iterable<EntitiesApplyAllItem>,
    options?: BulkOptions,
  ): BulkRun<EntitiesApplyAllItem, EntitiesBatchResponse> {
    return new BulkRun(this.#core, entitiesBatch, undefined, items, options);
  }
}

/**
 * `entities` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEntities(options: CustomerIoOptions): EntitiesResource {
  return new EntitiesResource(new ClientCore(vendor, options));
}
