// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { objectTypesList } from "../operations/object-types.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { ObjectTypesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Kinds of objects. */
export class ObjectTypesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the kinds of objects.
   *
   * `GET /v1/object_types` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/objects/getObjectTypes/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ObjectTypesListResponse> {
    return this.#core.call(objectTypesList, undefined, query, options);
  }
}

/**
 * `objectTypes` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createObjectTypes(options: CustomerIoOptions): ObjectTypesResource {
  return new ObjectTypesResource(new ClientCore(vendor, options));
}
