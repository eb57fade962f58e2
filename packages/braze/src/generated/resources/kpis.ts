// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  kpisGetDailyActiveUsers,
  kpisGetMonthlyActiveUsers,
  kpisGetNewUsers,
  kpisGetUninstalls,
} from "../operations/kpis.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  KpisGetDailyActiveUsersQuery,
  KpisGetDailyActiveUsersResponse,
  KpisGetMonthlyActiveUsersQuery,
  KpisGetMonthlyActiveUsersResponse,
  KpisGetNewUsersQuery,
  KpisGetNewUsersResponse,
  KpisGetUninstallsQuery,
  KpisGetUninstallsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Active users, new users and uninstalls by day. */
export class KpisResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Counts daily active users.
   *
   * `GET /kpi/dau/data_series` · limit 250000/h · scope kpi.dau.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_dau_date
   */
  getDailyActiveUsers(
    query: KpisGetDailyActiveUsersQuery,
    options?: RequestOptions<never>,
  ): Call<KpisGetDailyActiveUsersResponse> {
    return this.#core.call(kpisGetDailyActiveUsers, undefined, query, options);
  }

  /**
   * Counts monthly active users.
   *
   * `GET /kpi/mau/data_series` · limit 250000/h · scope kpi.mau.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_mau_30_days
   */
  getMonthlyActiveUsers(
    query: KpisGetMonthlyActiveUsersQuery,
    options?: RequestOptions<never>,
  ): Call<KpisGetMonthlyActiveUsersResponse> {
    return this.#core.call(kpisGetMonthlyActiveUsers, undefined, query, options);
  }

  /**
   * Counts new users.
   *
   * `GET /kpi/new_users/data_series` · limit 250000/h · scope kpi.new_users.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_daily_new_users_date
   */
  getNewUsers(query: KpisGetNewUsersQuery, options?: RequestOptions<never>): Call<KpisGetNewUsersResponse> {
    return this.#core.call(kpisGetNewUsers, undefined, query, options);
  }

  /**
   * Counts uninstalls.
   *
   * `GET /kpi/uninstalls/data_series` · limit 250000/h · scope kpi.uninstalls.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_uninstalls_date
   */
  getUninstalls(query: KpisGetUninstallsQuery, options?: RequestOptions<never>): Call<KpisGetUninstallsResponse> {
    return this.#core.call(kpisGetUninstalls, undefined, query, options);
  }
}

/**
 * `kpis` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createKpis(options: BrazeOptions): KpisResource {
  return new KpisResource(new ClientCore(vendor, options));
}
