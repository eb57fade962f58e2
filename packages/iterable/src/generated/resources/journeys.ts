// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { journeysList, journeysTrigger } from "../operations/journeys.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  JourneysListItem,
  JourneysListQuery,
  JourneysListResponse,
  JourneysTriggerBody,
  JourneysTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Journeys, called workflows on the wire. */
export class JourneysResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists journeys.
   *
   * `GET /journeys` · limit not published
   *
   * @see https://api.iterable.com/api/docs#workflows_getJourneys
   */
  list(query?: JourneysListQuery, options?: RequestOptions<never>): PagedCall<JourneysListItem, JourneysListResponse> {
    return new PagedCall(this.#core, journeysList, undefined, query, options);
  }

  /**
   * Puts a person or a list into a journey.
   *
   * A list must be through before it is triggered again. Not harmless to repeat.
   *
   * `POST /workflows/triggerWorkflow` · limit not published
   *
   * @see https://api.iterable.com/api/docs#workflows_triggerWorkflow
   */
  trigger(body: JourneysTriggerBody, options?: RequestOptions): Call<JourneysTriggerResponse> {
    return this.#core.call(journeysTrigger, undefined, body, options);
  }
}

/**
 * `journeys` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createJourneys(options: IterableClientOptions): JourneysResource {
  return new JourneysResource(new ClientCore(vendor, options));
}
