// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { optOutsList } from "../operations/opt-outs.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { OptOutsListItem, OptOutsListQuery, OptOutsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Numbers that people do not want to hear from. */
export class OptOutsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the numbers that people do not want to hear from.
   *
   * `GET /v1/optouts` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/opt-outs/
   */
  list(query?: OptOutsListQuery, options?: RequestOptions<never>): PagedCall<OptOutsListItem, OptOutsListResponse> {
    return new PagedCall(this.#core, optOutsList, undefined, query, options);
  }
}

/**
 * `optOuts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createOptOuts(options: CustomerIoOptions): OptOutsResource {
  return new OptOutsResource(new ClientCore(vendor, options));
}
