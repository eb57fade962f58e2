// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  type PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import { canvasesGet, canvasesList, canvasesScheduleTrigger, canvasesTrigger } from "../operations/canvases.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CanvasesGetQuery,
  CanvasesGetResponse,
  CanvasesListItem,
  CanvasesListQuery,
  CanvasesListResponse,
  CanvasesScheduleTriggerBody,
  CanvasesScheduleTriggerResponse,
  CanvasesTriggerAllBody,
  CanvasesTriggerAllItem,
  CanvasesTriggerBody,
  CanvasesTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Canvases (journeys): list, read, trigger and schedule. */
export class CanvasesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads a canvas.
   *
   * `GET /canvas/details` · limit 250000/h · scope canvas.details
   *
   * @see https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_details
   */
  get(query: CanvasesGetQuery, options?: RequestOptions<never>): Call<CanvasesGetResponse> {
    return this.#core.call(canvasesGet, undefined, query, options);
  }

  /**
   * Lists canvases.
   *
   * 100 a page; pages count from 0.
   *
   * `GET /canvas/list` · limit 250000/h · scope canvas.list
   *
   * @see https://www.braze.com/docs/api/endpoints/export/canvas/get_canvases
   */
  list(query?: CanvasesListQuery, options?: RequestOptions<never>): PagedCall<CanvasesListItem, CanvasesListResponse> {
    return this.#core.list(canvasesList, undefined, query, options);
  }

  /**
   * Schedules the entry into an API-triggered canvas.
   *
   * `POST /canvas/trigger/schedule/create` · limit 250000/h; 250/min when `/broadcast` of the body is true; 10/min when `/broadcast` of the body is true · scope canvas.trigger.schedule.create
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_triggered_canvases
   */
  scheduleTrigger(body: CanvasesScheduleTriggerBody, options?: RequestOptions): Call<CanvasesScheduleTriggerResponse> {
    return this.#core.call(canvasesScheduleTrigger, undefined, body, options);
  }

  /**
   * Enters users into an API-triggered canvas now.
   *
   * A paused or archived canvas answers a success with a notice, and nothing is sent.
   *
   * `POST /canvas/trigger/send` · limit 250000/h; 250/min when `/broadcast` of the body is true; 10/min when `/broadcast` of the body is true · scope canvas.trigger.send
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_canvases
   */
  trigger(body: CanvasesTriggerBody, options?: RequestOptions): Call<CanvasesTriggerResponse> {
    return this.#core.call(canvasesTrigger, undefined, body, options);
  }

  /**
   * Sends any number of items through `canvases.trigger`, up to 50 items and 4 MB a request.
   *
   * Of each request: A paused or archived canvas answers a success with a notice, and nothing is sent.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /canvas/trigger/send` · limit 250000/h; 250/min when `/broadcast` of the body is true; 10/min when `/broadcast` of the body is true · scope canvas.trigger.send
   *
   * @param items read as they are sent, never all at once
   * @param options `body` is what every request has beside its items
   * @see https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_canvases
   */
  triggerAll(
    items: AsyncIterable<CanvasesTriggerAllItem> | Iterable<CanvasesTriggerAllItem>,
    options: BulkOptions<CanvasesTriggerAllBody> & { body: CanvasesTriggerAllBody },
  ): BulkRun<CanvasesTriggerAllItem, CanvasesTriggerResponse> {
    return new BulkRun(this.#core, canvasesTrigger, undefined, items, options);
  }
}

/**
 * `canvases` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCanvases(options: BrazeOptions): CanvasesResource {
  return new CanvasesResource(new ClientCore(vendor, options));
}
