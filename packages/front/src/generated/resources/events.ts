// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { eventsGet, eventsList } from "../operations/events.ts";
import type { FrontOptions } from "../options.ts";
import type { EventsGetResponse, EventsListItem, EventsListQuery, EventsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** What happened to conversations. */
export class EventsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets an event.
   *
   * `GET /events/{event_id}` · limit 50/min, more by plan · scope events:*:read
   *
   * @param eventId Id of the event (`evt_…`)
   * @see https://dev.frontapp.com/reference/get-event
   */
  get(eventId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<EventsGetResponse> {
    return this.#core.call(eventsGet, eventId, query, options);
  }

  /**
   * Lists events of all conversations, newest first.
   *
   * Pages hold 15 at most. New events shift them; pin `q.before`.
   *
   * `GET /events` · limit 50/min, more by plan · scope events:*:read
   *
   * @see https://dev.frontapp.com/reference/list-events
   */
  list(query?: EventsListQuery, options?: RequestOptions<never>): PagedCall<EventsListItem, EventsListResponse> {
    return new PagedCall(this.#core, eventsList, undefined, query, options);
  }
}

/**
 * `events` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEvents(options: FrontOptions): EventsResource {
  return new EventsResource(new ClientCore(vendor, options));
}
