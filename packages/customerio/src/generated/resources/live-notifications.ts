// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  liveNotificationsEnd,
  liveNotificationsGet,
  liveNotificationsStart,
  liveNotificationsUpdate,
} from "../operations/live-notifications.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  LiveNotificationsEndBody,
  LiveNotificationsEndResponse,
  LiveNotificationsGetResponse,
  LiveNotificationsStartBody,
  LiveNotificationsStartResponse,
  LiveNotificationsUpdateBody,
  LiveNotificationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Live activities of iOS and live updates of Android, on premium plans. */
export class LiveNotificationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Ends a live notification.
   *
   * `POST /v1/live_notifications/end` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/live-notifications/endLiveNotification/
   */
  end(body: LiveNotificationsEndBody, options?: RequestOptions): Call<LiveNotificationsEndResponse> {
    return this.#core.call(liveNotificationsEnd, undefined, body, options);
  }

  /**
   * Tells how a live notification stands.
   *
   * `GET /v1/live_notifications/{instance_id}` · limit 10/s
   *
   * @param instanceId A ULID, of start.
   * @see https://docs.customer.io/integrations/api/app/tag/live-notifications/getLiveNotification/
   */
  get(
    instanceId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<LiveNotificationsGetResponse> {
    return this.#core.call(liveNotificationsGet, instanceId, query, options);
  }

  /**
   * Starts a live notification on a person's devices.
   *
   * iOS needs `push_payload.alert` with a title and body. Worked on later: get may not know it yet. Nothing makes a repeat harmless.
   *
   * `POST /v1/live_notifications/start` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/live-notifications/startLiveNotification/
   */
  start(body: LiveNotificationsStartBody, options?: RequestOptions): Call<LiveNotificationsStartResponse> {
    return this.#core.call(liveNotificationsStart, undefined, body, options);
  }

  /**
   * Changes what a live notification shows.
   *
   * `POST /v1/live_notifications/update` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/live-notifications/updateLiveNotification/
   */
  update(body: LiveNotificationsUpdateBody, options?: RequestOptions): Call<LiveNotificationsUpdateResponse> {
    return this.#core.call(liveNotificationsUpdate, undefined, body, options);
  }
}

/**
 * `liveNotifications` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createLiveNotifications(options: CustomerIoOptions): LiveNotificationsResource {
  return new LiveNotificationsResource(new ClientCore(vendor, options));
}
