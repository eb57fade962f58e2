// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { preferenceCentersCreate, preferenceCentersList } from "../operations/preference-centers.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  PreferenceCentersCreateBody,
  PreferenceCentersCreateResponse,
  PreferenceCentersListResponse,
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
   * Lists the preference centers.
   *
   * `GET /preference_center/v1/list` · limit 1000/min · scope preference_center.list
   *
   * @see https://www.braze.com/docs/api/endpoints/preference_center/get_list_preference_center
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<PreferenceCentersListResponse> {
    return this.#core.call(preferenceCentersList, undefined, query, options);
  }
}

/**
 * `preferenceCenters` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPreferenceCenters(options: BrazeOptions): PreferenceCentersResource {
  return new PreferenceCentersResource(new ClientCore(vendor, options));
}
