// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { designStudioComponentsList } from "../operations/design-studio-components.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  DesignStudioComponentsListItem,
  DesignStudioComponentsListQuery,
  DesignStudioComponentsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Reusable parts of design studio emails. */
export class DesignStudioComponentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the components of the design studio.
   *
   * `GET /v1/design_studio/components` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/listComponents
   */
  list(
    query?: DesignStudioComponentsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<DesignStudioComponentsListItem, DesignStudioComponentsListResponse> {
    return this.#core.list(designStudioComponentsList, undefined, query, options);
  }
}

/**
 * `designStudioComponents` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDesignStudioComponents(options: CustomerIoOptions): DesignStudioComponentsResource {
  return new DesignStudioComponentsResource(new ClientCore(vendor, options));
}
