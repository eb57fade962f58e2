// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { activitiesList } from "../operations/activities.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { ActivitiesListItem, ActivitiesListQuery, ActivitiesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** What happened to people in the last 30 days. */
export class ActivitiesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists what people did and got.
   *
   * Only the last 30 days are sure to be there.
   *
   * `GET /v1/activities` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/activities/listActivities/
   */
  list(
    query?: ActivitiesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ActivitiesListItem, ActivitiesListResponse> {
    return new PagedCall(this.#core, activitiesList, undefined, query, options);
  }
}

/**
 * `activities` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createActivities(options: CustomerIoOptions): ActivitiesResource {
  return new ActivitiesResource(new ClientCore(vendor, options));
}
