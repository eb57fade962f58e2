// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  eventsListByEmail,
  eventsListByUserId,
  eventsTrack,
  eventsTrackBulk,
  eventsTrackInAppClick,
  eventsTrackInAppClose,
  eventsTrackInAppConsume,
  eventsTrackInAppDelivery,
  eventsTrackInAppOpen,
  eventsTrackPushOpen,
  eventsTrackWebPushClick,
} from "../operations/events.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  EventsListByEmailQuery,
  EventsListByEmailResponse,
  EventsListByUserIdQuery,
  EventsListByUserIdResponse,
  EventsTrackAllItem,
  EventsTrackBody,
  EventsTrackBulkBody,
  EventsTrackBulkResponse,
  EventsTrackInAppClickBody,
  EventsTrackInAppClickResponse,
  EventsTrackInAppCloseBody,
  EventsTrackInAppCloseResponse,
  EventsTrackInAppConsumeBody,
  EventsTrackInAppConsumeResponse,
  EventsTrackInAppDeliveryBody,
  EventsTrackInAppDeliveryResponse,
  EventsTrackInAppOpenBody,
  EventsTrackInAppOpenResponse,
  EventsTrackPushOpenBody,
  EventsTrackPushOpenResponse,
  EventsTrackResponse,
  EventsTrackWebPushClickBody,
  EventsTrackWebPushClickResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Events of people. */
export class EventsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the newest events of a user.
   *
   * At most 200; exports.streamUserEvents gives all.
   *
   * `GET /events/{email}` · limit 100/s
   *
   * @param email Address of the user.
   * @see https://api.iterable.com/api/docs#events_User_events
   */
  listByEmail(
    email: string,
    query?: EventsListByEmailQuery,
    options?: RequestOptions<never>,
  ): Call<EventsListByEmailResponse> {
    return this.#core.call(eventsListByEmail, email, query, options);
  }

  /**
   * Lists the newest events of a user by your id.
   *
   * At most 200; exports.streamUserEvents gives all.
   *
   * `GET /events/byUserId/{userId}` · limit 100/s
   *
   * @param userId Your id of the user.
   * @see https://api.iterable.com/api/docs#events_User_events_by_userId
   */
  listByUserId(
    userId: string,
    query?: EventsListByUserIdQuery,
    options?: RequestOptions<never>,
  ): Call<EventsListByUserIdResponse> {
    return this.#core.call(eventsListByUserId, userId, query, options);
  }

  /**
   * Records an event.
   *
   * An event with the id of an earlier one updates it. createdAt is in seconds. Done in the background and apart from events.trackBulk: for the order to hold, keep to one of the two.
   *
   * `POST /events/track` · limit 2000/s
   *
   * @see https://api.iterable.com/api/docs#events_track
   */
  track(body: EventsTrackBody, options?: RequestOptions): Call<EventsTrackResponse> {
    return this.#core.call(eventsTrack, undefined, body, options);
  }

  /**
   * Records many events.
   *
   * About 1,000 events in 4 MB. A success may hold failures. Done in the background and apart from events.track: for the order to hold, keep to one of the two.
   *
   * `POST /events/trackBulk` · limit 10/s
   *
   * @see https://api.iterable.com/api/docs#events_trackBulk
   */
  trackBulk(body: EventsTrackBulkBody, options?: RequestOptions): Call<EventsTrackBulkResponse> {
    return this.#core.call(eventsTrackBulk, undefined, body, options);
  }

  /**
   * Sends any number of items through `events.trackBulk`, up to 1,000 items and 4 MB a request.
   *
   * Of each request: About 1,000 events in 4 MB. A success may hold failures. Done in the background and apart from events.track: for the order to hold, keep to one of the two.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /events/trackBulk` · limit 10/s
   *
   * @param items read as they are sent, never all at once
   * @see https://api.iterable.com/api/docs#events_trackBulk
   */
  trackAll(
    items: AsyncIterable<EventsTrackAllItem> | Iterable<EventsTrackAllItem>,
    options?: BulkOptions,
  ): BulkRun<EventsTrackAllItem, EventsTrackBulkResponse> {
    return new BulkRun(this.#core, eventsTrackBulk, undefined, items, options);
  }

  /**
   * Records a click in an in-app message.
   *
   * The vendor's mobile SDKs do it by themselves.
   *
   * `POST /events/trackInAppClick` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_trackInAppClick
   */
  trackInAppClick(body: EventsTrackInAppClickBody, options?: RequestOptions): Call<EventsTrackInAppClickResponse> {
    return this.#core.call(eventsTrackInAppClick, undefined, body, options);
  }

  /**
   * Records that an in-app message was closed.
   *
   * By a button, a link or the way back. The vendor's mobile SDKs do it by themselves.
   *
   * `POST /events/trackInAppClose` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_trackInAppClose
   */
  trackInAppClose(body: EventsTrackInAppCloseBody, options?: RequestOptions): Call<EventsTrackInAppCloseResponse> {
    return this.#core.call(eventsTrackInAppClose, undefined, body, options);
  }

  /**
   * Takes an in-app message out of the queue of a user.
   *
   * After the user has seen one that does not go to the inbox, or deletes one that does. The vendor's mobile SDKs do it by themselves.
   *
   * `POST /events/inAppConsume` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_inAppConsume
   */
  trackInAppConsume(
    body: EventsTrackInAppConsumeBody,
    options?: RequestOptions,
  ): Call<EventsTrackInAppConsumeResponse> {
    return this.#core.call(eventsTrackInAppConsume, undefined, body, options);
  }

  /**
   * Records that an in-app message reached a device.
   *
   * Once for each message, device and user. The vendor's mobile SDKs do it by themselves.
   *
   * `POST /events/trackInAppDelivery` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_trackInAppDelivery
   */
  trackInAppDelivery(
    body: EventsTrackInAppDeliveryBody,
    options?: RequestOptions,
  ): Call<EventsTrackInAppDeliveryResponse> {
    return this.#core.call(eventsTrackInAppDelivery, undefined, body, options);
  }

  /**
   * Records that an in-app message was opened.
   *
   * Marks the message as read. The vendor's mobile SDKs do it by themselves.
   *
   * `POST /events/trackInAppOpen` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_trackInAppOpen
   */
  trackInAppOpen(body: EventsTrackInAppOpenBody, options?: RequestOptions): Call<EventsTrackInAppOpenResponse> {
    return this.#core.call(eventsTrackInAppOpen, undefined, body, options);
  }

  /**
   * Records that a push was opened.
   *
   * `POST /events/trackPushOpen` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_trackPushOpen
   */
  trackPushOpen(body: EventsTrackPushOpenBody, options?: RequestOptions): Call<EventsTrackPushOpenResponse> {
    return this.#core.call(eventsTrackPushOpen, undefined, body, options);
  }

  /**
   * Records a click on a web push.
   *
   * `POST /events/trackWebPushClick` · limit not published
   *
   * @see https://api.iterable.com/api/docs#events_trackWebPushClick
   */
  trackWebPushClick(
    body: EventsTrackWebPushClickBody,
    options?: RequestOptions,
  ): Call<EventsTrackWebPushClickResponse> {
    return this.#core.call(eventsTrackWebPushClick, undefined, body, options);
  }
}

/**
 * `events` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEvents(options: IterableClientOptions): EventsResource {
  return new EventsResource(new ClientCore(vendor, options));
}
