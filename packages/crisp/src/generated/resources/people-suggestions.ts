// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  peopleSuggestionsDeleteDataKey,
  peopleSuggestionsDeleteEvent,
  peopleSuggestionsDeleteSegment,
  peopleSuggestionsListDataKeys,
  peopleSuggestionsListEvents,
  peopleSuggestionsListSegments,
} from "../operations/people-suggestions.ts";
import type { CrispOptions } from "../options.ts";
import type {
  PeopleSuggestionsDeleteDataKeyBody,
  PeopleSuggestionsDeleteDataKeyResponse,
  PeopleSuggestionsDeleteEventBody,
  PeopleSuggestionsDeleteEventResponse,
  PeopleSuggestionsDeleteSegmentBody,
  PeopleSuggestionsDeleteSegmentResponse,
  PeopleSuggestionsListDataKeysItem,
  PeopleSuggestionsListDataKeysQuery,
  PeopleSuggestionsListDataKeysResponse,
  PeopleSuggestionsListEventsItem,
  PeopleSuggestionsListEventsQuery,
  PeopleSuggestionsListEventsResponse,
  PeopleSuggestionsListSegmentsItem,
  PeopleSuggestionsListSegmentsQuery,
  PeopleSuggestionsListSegmentsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Segments, data keys and events that are suggested for profiles. */
export class PeopleSuggestionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes a data key that is suggested for profiles.
   *
   * A DELETE with a body.
   *
   * `DELETE /website/{website_id}/people/suggest/data` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-data-key
   */
  deleteDataKey(
    body: PeopleSuggestionsDeleteDataKeyBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleSuggestionsDeleteDataKeyResponse> {
    return this.#core.call(peopleSuggestionsDeleteDataKey, undefined, body, options);
  }

  /**
   * Deletes an event that is suggested for profiles.
   *
   * A DELETE with a body.
   *
   * `DELETE /website/{website_id}/people/suggest/event` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-event
   */
  deleteEvent(
    body: PeopleSuggestionsDeleteEventBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleSuggestionsDeleteEventResponse> {
    return this.#core.call(peopleSuggestionsDeleteEvent, undefined, body, options);
  }

  /**
   * Deletes a segment that is suggested for profiles.
   *
   * A DELETE with a body.
   *
   * `DELETE /website/{website_id}/people/suggest/segment` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-segment
   */
  deleteSegment(
    body: PeopleSuggestionsDeleteSegmentBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PeopleSuggestionsDeleteSegmentResponse> {
    return this.#core.call(peopleSuggestionsDeleteSegment, undefined, body, options);
  }

  /**
   * Lists data keys that are suggested for profiles.
   *
   * `GET /website/{website_id}/people/suggest/data/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-data-keys
   */
  listDataKeys(
    query?: PeopleSuggestionsListDataKeysQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<PeopleSuggestionsListDataKeysItem, PeopleSuggestionsListDataKeysResponse> {
    return new PagedCall(this.#core, peopleSuggestionsListDataKeys, undefined, query, options);
  }

  /**
   * Lists events that are suggested for profiles.
   *
   * `GET /website/{website_id}/people/suggest/events/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-events
   */
  listEvents(
    query?: PeopleSuggestionsListEventsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<PeopleSuggestionsListEventsItem, PeopleSuggestionsListEventsResponse> {
    return new PagedCall(this.#core, peopleSuggestionsListEvents, undefined, query, options);
  }

  /**
   * Lists segments that are suggested for profiles.
   *
   * `GET /website/{website_id}/people/suggest/segments/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-segments
   */
  listSegments(
    query?: PeopleSuggestionsListSegmentsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<PeopleSuggestionsListSegmentsItem, PeopleSuggestionsListSegmentsResponse> {
    return new PagedCall(this.#core, peopleSuggestionsListSegments, undefined, query, options);
  }
}

/**
 * `peopleSuggestions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPeopleSuggestions(options: CrispOptions): PeopleSuggestionsResource {
  return new PeopleSuggestionsResource(new ClientCore(vendor, options));
}
