// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { liveActivitiesStart, liveActivitiesUpdate } from "../operations/live-activities.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  LiveActivitiesStartBody,
  LiveActivitiesStartResponse,
  LiveActivitiesUpdateBody,
  LiveActivitiesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** iOS Live Activities. */
export class LiveActivitiesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts a Live Activity on the phones of users.
   *
   * For up to 50 users, a segment or an audience. A repeat starts another one.
   *
   * `POST /messages/live_activity/start` · limit 250000/h · scope messages.live_activity.start
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/live_activity/start
   */
  start(body: LiveActivitiesStartBody, options?: RequestOptions): Call<LiveActivitiesStartResponse> {
    return this.#core.call(liveActivitiesStart, undefined, body, options);
  }

  /**
   * Updates or ends a Live Activity.
   *
   * `POST /messages/live_activity/update` · limit 250000/h · scope messages.live_activity.update
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/live_activity/update
   */
  update(body: LiveActivitiesUpdateBody, options?: RequestOptions): Call<LiveActivitiesUpdateResponse> {
    return this.#core.call(liveActivitiesUpdate, undefined, body, options);
  }
}

/**
 * `liveActivities` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createLiveActivities(options: BrazeOptions): LiveActivitiesResource {
  return new LiveActivitiesResource(new ClientCore(vendor, options));
}
