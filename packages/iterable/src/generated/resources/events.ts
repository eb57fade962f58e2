// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  eventsListByEmail,
  eventsListByUserId,
  eventsTrack,
  eventsTrackBulk,
  eventsTrackInAppOpen,
  eventsTrackPushOpen,
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
  EventsTrackInAppOpenBody,
  EventsTrackInAppOpenResponse,
  EventsTrackPushOpenBody,
  EventsTrackPushOpenResponse,
  EventsTrackResponse,
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
   * @see https://api.iterable.com/api/docs
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
   * @see https://api.iterable.com/api/docs
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
   * An event with the id of an earlier one updates it. createdAt is in seconds.
   *
   * `POST /events/track` · limit 2000/s
   *
   * @see https://api.iterable.com/api/docs
   */
  track(body: EventsTrackBody, options?: RequestOptions): Call<EventsTrackResponse> {
    return this.#core.call(eventsTrack, undefined, body, options);
  }

  /**
   * Records many events.
   *
   * About 1,000 events in 4 MB. A success may hold failures.
   *
   * `POST /events/trackBulk` · limit 10/s
   *
   * @see https://api.iterable.com/api/docs
   */
  trackBulk(body: EventsTrackBulkBody, options?: RequestOptions): Call<EventsTrackBulkResponse> {
    return this.#core.call(eventsTrackBulk, undefined, body, options);
  }

  /**
   * Sends any number of items through `events.trackBulk`, up to 1,000 items and 4 MB a request.
   *
   * Of each request: About 1,000 events in 4 MB. A success may hold failures.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /events/trackBulk` · limit 10/s
   *
   * @param items read as they are sent, never all at once
   * @see https://api.iterable.com/api/docs
   */
  trackAll(
    items: AsyncIterable<EventsTrackAllItem> | Iterable<EventsTrackAllItem>,
    options?: BulkOptions,
  ): BulkRun<EventsTrackAllItem, EventsTrackBulkResponse> {
    return new BulkRun(this.#core, eventsTrackBulk, undefined, items, options);
  }

  /**
   * Records that an in-app message was opened.
   *
   * `POST /events/trackInAppOpen` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  trackInAppOpen(body: EventsTrackInAppOpenBody, options?: RequestOptions): Call<EventsTrackInAppOpenResponse> {
    return this.#core.call(eventsTrackInAppOpen, undefined, body, options);
  }

  /**
   * Records that a push was opened.
   *
   * `POST /events/trackPushOpen` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  trackPushOpen(body: EventsTrackPushOpenBody, options?: RequestOptions): Call<EventsTrackPushOpenResponse> {
    return this.#core.call(eventsTrackPushOpen, undefined, body, options);
  }
}

/**
 * `events` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEvents(options: IterableClientOptions): EventsResource {
  return new EventsResource(new ClientCore(vendor, options));
}
