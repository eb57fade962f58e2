// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  eventsBulkCreate,
  eventsCreate,
  eventsGet,
  eventsGetMetric,
  eventsGetMetricId,
  eventsGetProfile,
  eventsGetProfileId,
  eventsList,
} from "../operations/events.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  EventsBulkCreateBody,
  EventsCreateAllItem,
  EventsCreateBody,
  EventsGetMetricIdResponse,
  EventsGetMetricQuery,
  EventsGetMetricResponse,
  EventsGetProfileIdResponse,
  EventsGetProfileQuery,
  EventsGetProfileResponse,
  EventsGetQuery,
  EventsGetResponse,
  EventsListItem,
  EventsListQuery,
  EventsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What profiles did. */
export class EventsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts tracking up to 1000 events.
   *
   * Events are grouped by profile; together at most 1000 and 5 MB. A unique_id that was seen before fails the whole request.
   *
   * `POST /api/event-bulk-create-jobs` · limit 10/s, 150/min · scope events:write
   *
   * @see https://developers.klaviyo.com/en/reference/bulk_create_events
   */
  bulkCreate(body: EventsBulkCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(eventsBulkCreate, undefined, body, options);
  }

  /**
   * Sends any number of items through `events.bulkCreate`, up to 1,000 members of the items' `/attributes/events/data` and 5 MB a request.
   *
   * Of each request: Events are grouped by profile; together at most 1000 and 5 MB. A unique_id that was seen before fails the whole request.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/event-bulk-create-jobs` · limit 10/s, 150/min · scope events:write
   *
   * @param items read as they are sent, never all at once
   * @see https://developers.klaviyo.com/en/reference/bulk_create_events
   */
  createAll(
    items: AsyncIterable<EventsCreateAllItem> | Iterable<EventsCreateAllItem>,
    options?: BulkOptions,
  ): BulkRun<EventsCreateAllItem, undefined> {
    return new BulkRun(this.#core, eventsBulkCreate, undefined, items, options);
  }

  /**
   * Tracks an event.
   *
   * Creates the profile when it is not known. An amount belongs in `value`, not in `properties`. The event shows up later. At most 5 MB.
   *
   * `POST /api/events` · limit 350/s, 3500/min · scope events:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_event
   */
  create(body: EventsCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(eventsCreate, undefined, body, options);
  }

  /**
   * Returns an event.
   *
   * 10 calls a second; events.list may be called 350 times.
   *
   * `GET /api/events/{id}` · limit 10/s, 150/min · scope events:read
   *
   * @param id Id of an event.
   * @see https://developers.klaviyo.com/en/reference/get_event
   */
  get(id: string, query?: EventsGetQuery, options?: RequestOptions<never>): Call<EventsGetResponse> {
    return this.#core.call(eventsGet, id, query, options);
  }

  /**
   * Returns the metric of an event.
   *
   * `GET /api/events/{id}/metric` · limit 350/s, 3500/min · scope events:read, metrics:read
   *
   * @param id Id of an event.
   * @see https://developers.klaviyo.com/en/reference/get_metric_for_event
   */
  getMetric(id: string, query?: EventsGetMetricQuery, options?: RequestOptions<never>): Call<EventsGetMetricResponse> {
    return this.#core.call(eventsGetMetric, id, query, options);
  }

  /**
   * Returns the id of an event's metric.
   *
   * `GET /api/events/{id}/relationships/metric` · limit 350/s, 3500/min · scope events:read, metrics:read
   *
   * @param id Id of an event.
   * @see https://developers.klaviyo.com/en/reference/get_metric_id_for_event
   */
  getMetricId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<EventsGetMetricIdResponse> {
    return this.#core.call(eventsGetMetricId, id, query, options);
  }

  /**
   * Returns the profile of an event.
   *
   * `GET /api/events/{id}/profile` · limit 350/s, 3500/min · scope events:read, profiles:read
   *
   * @param id Id of an event.
   * @see https://developers.klaviyo.com/en/reference/get_profile_for_event
   */
  getProfile(
    id: string,
    query?: EventsGetProfileQuery,
    options?: RequestOptions<never>,
  ): Call<EventsGetProfileResponse> {
    return this.#core.call(eventsGetProfile, id, query, options);
  }

  /**
   * Returns the id of an event's profile.
   *
   * `GET /api/events/{id}/relationships/profile` · limit 350/s, 3500/min · scope events:read, profiles:read
   *
   * @param id Id of an event.
   * @see https://developers.klaviyo.com/en/reference/get_profile_id_for_event
   */
  getProfileId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<EventsGetProfileIdResponse> {
    return this.#core.call(eventsGetProfileId, id, query, options);
  }

  /**
   * Lists events.
   *
   * Pages hold 200 events by default, and 1000 at most.
   *
   * `GET /api/events` · limit 350/s, 3500/min · scope events:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_events
   */
  list(query?: EventsListQuery, options?: RequestOptions<never>): PagedCall<EventsListItem, EventsListResponse> {
    return new PagedCall(this.#core, eventsList, undefined, query, options);
  }
}

/**
 * `events` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEvents(options: KlaviyoOptions): EventsResource {
  return new EventsResource(new ClientCore(vendor, options));
}
