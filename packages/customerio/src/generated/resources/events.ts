// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { eventsTrack, eventsTrackAnonymous } from "../operations/events.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  EventsTrackAnonymousBody,
  EventsTrackAnonymousResponse,
  EventsTrackBody,
  EventsTrackResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Events of people and of anonymous visitors. */
export class EventsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Records an event of a person.
   *
   * Identify the person first, or the event has no address to write to.
   *
   * `POST /api/v1/customers/{identifier}/events` · limit 1000/s, 3000 in 3 s
   *
   * @param identifier Your id, an email, or `cio_` and the cio_id. A phone number is taken as an id.
   * @see https://docs.customer.io/integrations/api/track/#operation/track
   */
  track(identifier: string, body: EventsTrackBody, options?: RequestOptions): Call<EventsTrackResponse> {
    return this.#core.call(eventsTrack, identifier, body, options);
  }

  /**
   * Records an event of an anonymous visitor.
   *
   * Events of the last 30 days join a person who is identified with the same anonymous_id.
   *
   * `POST /api/v1/events` · limit 1000/s, 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/track/#operation/trackAnonymous
   */
  trackAnonymous(body: EventsTrackAnonymousBody, options?: RequestOptions): Call<EventsTrackAnonymousResponse> {
    return this.#core.call(eventsTrackAnonymous, undefined, body, options);
  }
}

/**
 * `events` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEvents(options: CustomerIoOptions): EventsResource {
  return new EventsResource(new ClientCore(vendor, options));
}
