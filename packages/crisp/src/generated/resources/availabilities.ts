// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { availabilitiesGetStatus, availabilitiesListOperators } from "../operations/availabilities.ts";
import type { CrispOptions } from "../options.ts";
import type { AvailabilitiesGetStatusResponse, AvailabilitiesListOperatorsResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Whether the team is there. */
export class AvailabilitiesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Tells whether somebody of the team is there.
   *
   * `GET /website/{website_id}/availability/status` · limit 5000/day, more by plan; not published · scope website:availability read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-website-availability-status
   */
  getStatus(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<AvailabilitiesGetStatusResponse> {
    return this.#core.call(availabilitiesGetStatus, undefined, query, options);
  }

  /**
   * Lists which operators are there now.
   *
   * `GET /website/{website_id}/availability/operators` · limit 5000/day, more by plan; not published · scope website:availability read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-website-operator-availabilities
   */
  listOperators(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<AvailabilitiesListOperatorsResponse> {
    return this.#core.call(availabilitiesListOperators, undefined, query, options);
  }
}

/**
 * `availabilities` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAvailabilities(options: CrispOptions): AvailabilitiesResource {
  return new AvailabilitiesResource(new ClientCore(vendor, options));
}
