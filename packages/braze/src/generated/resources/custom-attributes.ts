// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { customAttributesList } from "../operations/custom-attributes.ts";
import type { BrazeOptions } from "../options.ts";
import type { CustomAttributesListItem, CustomAttributesListQuery, CustomAttributesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Custom attributes of the workspace. */
export class CustomAttributesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the custom attributes.
   *
   * 50 a page; the cursor comes in the Link header.
   *
   * `GET /custom_attributes` · limit 1000/h · scope custom_attributes.get
   *
   * @see https://www.braze.com/docs/api/endpoints/export/custom_attributes/get_custom_attributes
   */
  list(
    query?: CustomAttributesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CustomAttributesListItem, CustomAttributesListResponse> {
    return new PagedCall(this.#core, customAttributesList, undefined, query, options);
  }
}

/**
 * `customAttributes` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCustomAttributes(options: BrazeOptions): CustomAttributesResource {
  return new CustomAttributesResource(new ClientCore(vendor, options));
}
