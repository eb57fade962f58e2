// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { customEventsGetDataSeries, customEventsList, customEventsListNames } from "../operations/custom-events.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CustomEventsGetDataSeriesQuery,
  CustomEventsGetDataSeriesResponse,
  CustomEventsListItem,
  CustomEventsListNamesItem,
  CustomEventsListNamesQuery,
  CustomEventsListNamesResponse,
  CustomEventsListQuery,
  CustomEventsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Custom events of the workspace. */
export class CustomEventsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads how often a custom event happened.
   *
   * `GET /events/data_series` · limit 250000/h · scope events.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_analytics
   */
  getDataSeries(
    query: CustomEventsGetDataSeriesQuery,
    options?: RequestOptions<never>,
  ): Call<CustomEventsGetDataSeriesResponse> {
    return this.#core.call(customEventsGetDataSeries, undefined, query, options);
  }

  /**
   * Lists the custom events with their settings.
   *
   * 50 a page; the cursor comes in the Link header.
   *
   * `GET /events` · limit 1000/h · scope events.get
   *
   * @see https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_data
   */
  list(
    query?: CustomEventsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CustomEventsListItem, CustomEventsListResponse> {
    return new PagedCall(this.#core, customEventsList, undefined, query, options);
  }

  /**
   * Lists the names of the custom events.
   *
   * 250 a page; pages count from 0.
   *
   * `GET /events/list` · limit 1000/h · scope events.list
   *
   * @see https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events
   */
  listNames(
    query?: CustomEventsListNamesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<CustomEventsListNamesItem, CustomEventsListNamesResponse> {
    return new PagedCall(this.#core, customEventsListNames, undefined, query, options);
  }
}

/**
 * `customEvents` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCustomEvents(options: BrazeOptions): CustomEventsResource {
  return new CustomEventsResource(new ClientCore(vendor, options));
}
