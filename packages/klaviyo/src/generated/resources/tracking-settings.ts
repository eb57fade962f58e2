// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { trackingSettingsGet, trackingSettingsList, trackingSettingsUpdate } from "../operations/tracking-settings.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  TrackingSettingsGetQuery,
  TrackingSettingsGetResponse,
  TrackingSettingsListItem,
  TrackingSettingsListQuery,
  TrackingSettingsListResponse,
  TrackingSettingsUpdateBody,
  TrackingSettingsUpdateQuery,
  TrackingSettingsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** UTM parameters of links. */
export class TrackingSettingsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns the UTM settings of the account.
   *
   * The id is that of the account.
   *
   * `GET /api/tracking-settings/{id}` · limit 10/s, 150/min · scope tracking-settings:read
   *
   * @param id Id of the account.
   * @see https://developers.klaviyo.com/en/reference/get_tracking_setting
   */
  get(
    id: string,
    query?: TrackingSettingsGetQuery,
    options?: RequestOptions<never>,
  ): Call<TrackingSettingsGetResponse> {
    return this.#core.call(trackingSettingsGet, id, query, options);
  }

  /**
   * Lists the UTM settings of the account.
   *
   * There is one entry.
   *
   * `GET /api/tracking-settings` · limit 10/s, 150/min · scope tracking-settings:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_tracking_settings
   */
  list(
    query?: TrackingSettingsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TrackingSettingsListItem, TrackingSettingsListResponse> {
    return new PagedCall(this.#core, trackingSettingsList, undefined, query, options);
  }

  /**
   * Changes the UTM settings of the account.
   *
   * `PATCH /api/tracking-settings/{id}` · limit 10/s, 150/min · scope tracking-settings:write
   *
   * @param id Id of the account.
   * @see https://developers.klaviyo.com/en/reference/update_tracking_setting
   */
  update(
    id: string,
    body: TrackingSettingsUpdateBody,
    options?: RequestOptions<TrackingSettingsUpdateQuery>,
  ): Call<TrackingSettingsUpdateResponse> {
    return this.#core.call(trackingSettingsUpdate, id, body, options);
  }
}

/**
 * `trackingSettings` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTrackingSettings(options: KlaviyoOptions): TrackingSettingsResource {
  return new TrackingSettingsResource(new ClientCore(vendor, options));
}
