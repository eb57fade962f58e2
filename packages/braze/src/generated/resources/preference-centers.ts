// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  preferenceCentersCreate,
  preferenceCentersGenerateUrl,
  preferenceCentersGet,
  preferenceCentersList,
  preferenceCentersUpdate,
} from "../operations/preference-centers.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  PreferenceCentersCreateBody,
  PreferenceCentersCreateResponse,
  PreferenceCentersGenerateUrlPath,
  PreferenceCentersGenerateUrlResponse,
  PreferenceCentersGetResponse,
  PreferenceCentersListResponse,
  PreferenceCentersUpdateBody,
  PreferenceCentersUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Pages where users choose what they get. */
export class PreferenceCentersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a preference center.
   *
   * `POST /preference_center/v1` · limit 10/min · scope preference_center.update
   *
   * @see https://www.braze.com/docs/api/endpoints/preference_center/post_create_preference_center
   */
  create(body: PreferenceCentersCreateBody, options?: RequestOptions): Call<PreferenceCentersCreateResponse> {
    return this.#core.call(preferenceCentersCreate, undefined, body, options);
  }

  /**
   * Makes the address of a preference center for one user.
   *
   * `GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}` · limit 1000/min · scope preference_center.user.get
   *
   * @see https://www.braze.com/docs/api/endpoints/preference_center/get_create_url_preference_center
   */
  generateUrl(
    ids: PreferenceCentersGenerateUrlPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<PreferenceCentersGenerateUrlResponse> {
    return this.#core.call(preferenceCentersGenerateUrl, ids, query, options);
  }

  /**
   * Reads a preference center.
   *
   * `GET /preference_center/v1/{preferenceCenterExternalID}` · limit 1000/min · scope preference_center.get
   *
   * @param preferenceCenterExternalID Id of the preference center.
   * @see https://www.braze.com/docs/api/endpoints/preference_center/get_view_details_preference_center
   */
  get(
    preferenceCenterExternalID: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<PreferenceCentersGetResponse> {
    return this.#core.call(preferenceCentersGet, preferenceCenterExternalID, query, options);
  }

  /**
   * Lists the preference centers.
   *
   * `GET /preference_center/v1/list` · limit 1000/min · scope preference_center.list
   *
   * @see https://www.braze.com/docs/api/endpoints/preference_center/get_list_preference_center
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<PreferenceCentersListResponse> {
    return this.#core.call(preferenceCentersList, undefined, query, options);
  }

  /**
   * Changes a preference center.
   *
   * `PUT /preference_center/v1/{preferenceCenterExternalID}` · limit 10/min · scope preference_center.update
   *
   * @param preferenceCenterExternalID Id of the preference center.
   * @see https://www.braze.com/docs/api/endpoints/preference_center/put_update_preference_center
   */
  update(
    preferenceCenterExternalID: string,
    body: PreferenceCentersUpdateBody,
    options?: RequestOptions,
  ): Call<PreferenceCentersUpdateResponse> {
    return this.#core.call(preferenceCentersUpdate, preferenceCenterExternalID, body, options);
  }
}

/**
 * `preferenceCenters` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPreferenceCenters(options: BrazeOptions): PreferenceCentersResource {
  return new PreferenceCentersResource(new ClientCore(vendor, options));
}
