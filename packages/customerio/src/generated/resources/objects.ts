// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { objectsSearch } from "../operations/objects.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { ObjectsSearchBody, ObjectsSearchItem, ObjectsSearchQuery, ObjectsSearchResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Things that people relate to. */
export class ObjectsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Searches objects by attribute.
   *
   * `POST /v1/objects` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/getObjectsFilter
   */
  search(
    body: ObjectsSearchBody,
    options?: RequestOptions<ObjectsSearchQuery>,
  ): PagedCall<ObjectsSearchItem, ObjectsSearchResponse> {
    return this.#core.list(objectsSearch, undefined, body, options);
  }
}

/**
 * `objects` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createObjects(options: CustomerIoOptions): ObjectsResource {
  return new ObjectsResource(new ClientCore(vendor, options));
}
