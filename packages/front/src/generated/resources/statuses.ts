// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { statusesGet, statusesList } from "../operations/statuses.ts";
import type { FrontOptions } from "../options.ts";
import type { StatusesGetResponse, StatusesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Ticket statuses, where the company uses ticketing. */
export class StatusesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets a ticket status.
   *
   * 404 where ticketing is off.
   *
   * `GET /company/statuses/{status_id}` · limit 50/min, more by plan · scope statuses:read
   *
   * @param statusId Id of the status (`sts_…`)
   * @see https://dev.frontapp.com/reference/get-ticket-status-by-id
   */
  get(statusId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<StatusesGetResponse> {
    return this.#core.call(statusesGet, statusId, query, options);
  }

  /**
   * Lists the ticket statuses of the company.
   *
   * 404 where ticketing is off.
   *
   * `GET /company/statuses` · limit 50/min, more by plan · scope statuses:read
   *
   * @see https://dev.frontapp.com/reference/list-company-ticket-statuses
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<StatusesListResponse> {
    return this.#core.call(statusesList, undefined, query, options);
  }
}

/**
 * `statuses` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createStatuses(options: FrontOptions): StatusesResource {
  return new StatusesResource(new ClientCore(vendor, options));
}
