// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { eventsList } from "../operations/events.ts";
import type { FrontOptions } from "../options.ts";
import type { EventsListItem, EventsListQuery, EventsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** What happened to conversations. */
export class EventsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists events of all conversations.
   *
   * Pages hold 15 at most. New events shift them; pin `q.before`.
   *
   * `GET /events` · limit 50/min, more by plan · scope events:*:read
   *
   * @see https://dev.frontapp.com/reference/list-events
   */
  list(query?: EventsListQuery, options?: RequestOptions<never>): PagedCall<EventsListItem, EventsListResponse> {
    return this.#core.list(eventsList, undefined, query, options);
  }
}

/**
 * `events` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEvents(options: FrontOptions): EventsResource {
  return new EventsResource(new ClientCore(vendor, options));
}
