// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { sessionsGetDataSeries } from "../operations/sessions.ts";
import type { BrazeOptions } from "../options.ts";
import type { SessionsGetDataSeriesQuery, SessionsGetDataSeriesResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Sessions by day or hour. */
export class SessionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Counts sessions.
   *
   * `GET /sessions/data_series` · limit 250000/h · scope sessions.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/sessions/get_sessions_analytics
   */
  getDataSeries(
    query: SessionsGetDataSeriesQuery,
    options?: RequestOptions<never>,
  ): Call<SessionsGetDataSeriesResponse> {
    return this.#core.call(sessionsGetDataSeries, undefined, query, options);
  }
}

/**
 * `sessions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSessions(options: BrazeOptions): SessionsResource {
  return new SessionsResource(new ClientCore(vendor, options));
}
