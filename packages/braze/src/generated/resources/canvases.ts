// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  canvasesDeleteScheduledTrigger,
  canvasesDuplicate,
  canvasesGet,
  canvasesGetDataSeries,
  canvasesGetDataSummary,
  canvasesGetUrlInfo,
  canvasesList,
  canvasesScheduleTrigger,
  canvasesTrigger,
  canvasesUpdateScheduledTrigger,
} from "../operations/canvases.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CanvasesDeleteScheduledTriggerBody,
  CanvasesDeleteScheduledTriggerResponse,
  CanvasesDuplicateBody,
  CanvasesGetDataSeriesQuery,
  CanvasesGetDataSeriesResponse,
  CanvasesGetDataSummaryQuery,
  CanvasesGetDataSummaryResponse,
  CanvasesGetQuery,
  CanvasesGetResponse,
  CanvasesGetUrlInfoQuery,
  CanvasesGetUrlInfoResponse,
  CanvasesListItem,
  CanvasesListQuery,
  CanvasesListResponse,
  CanvasesScheduleTriggerBody,
  CanvasesScheduleTriggerResponse,
  CanvasesTriggerAllBody,
  CanvasesTriggerAllItem,
  CanvasesTriggerBody,
  CanvasesTriggerResponse,
  CanvasesUpdateScheduledTriggerBody,
  CanvasesUpdateScheduledTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Canvases (journeys): list, read, trigger and schedule. */
export class CanvasesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Cancels a scheduled entry into a canvas.
   *
   * `POST /canvas/trigger/schedule/delete` · limit 250000/h · scope canvas.trigger.schedule.delete
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_canvases
   */
  deleteScheduledTrigger(
    body: CanvasesDeleteScheduledTriggerBody,
    options?: RequestOptions,
  ): Call<CanvasesDeleteScheduledTriggerResponse> {
    return this.#core.call(canvasesDeleteScheduledTrigger, undefined, body, options);
  }

  /**
   * Copies a canvas.
   *
   * The copy is made in the background; the reply has no documented body. A repeat copies again.
   *
   * `POST /canvas/duplicate` · limit 100/min · scope canvas.duplicate
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/duplicate_messages/post_duplicate_canvases
   */
  duplicate(body: CanvasesDuplicateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(canvasesDuplicate, undefined, body, options);
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
   * Reads a canvas's statistics by day.
   *
   * At most 14 days. Needs length or starting_at.
   *
   * `GET /canvas/data_series` · limit 250000/h · scope canvas.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics
   */
  getDataSeries(
    query: CanvasesGetDataSeriesQuery,
    options?: RequestOptions<never>,
  ): Call<CanvasesGetDataSeriesResponse> {
    return this.#core.call(canvasesGetDataSeries, undefined, query, options);
  }

  /**
   * Reads a canvas's statistics over some days.
   *
   * At most 14 days. Needs length or starting_at.
   *
   * `GET /canvas/data_summary` · limit 250000/h · scope canvas.data_summary
   *
   * @see https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics_summary
   */
  getDataSummary(
    query: CanvasesGetDataSummaryQuery,
    options?: RequestOptions<never>,
  ): Call<CanvasesGetDataSummaryResponse> {
    return this.#core.call(canvasesGetDataSummary, undefined, query, options);
  }

  /**
   * Reads the links of a canvas's message and their aliases.
   *
   * On a page that the documents do not list.
   *
   * `GET /canvas/url_info/details` · limit 250000/h · scope canvas.url_info.details
   *
   * @see https://www.braze.com/docs/get_canvas_link_alias
   */
  getUrlInfo(query: CanvasesGetUrlInfoQuery, options?: RequestOptions<never>): Call<CanvasesGetUrlInfoResponse> {
    return this.#core.call(canvasesGetUrlInfo, undefined, query, options);
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
    return new PagedCall(this.#core, canvasesList, undefined, query, options);
  }

  /**
   * Schedules the entry into an API-triggered canvas.
   *
   * Up to 50 recipients, or the whole audience with broadcast. A repeat schedules again. The time takes a zone, unless the local or the best time of each person is asked for.
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
   * Up to 50 recipients, or the whole audience with broadcast. A paused or archived canvas answers a success with a notice, and nothing is sent. A repeat enters again.
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
   * Of each request: Up to 50 recipients, or the whole audience with broadcast. A paused or archived canvas answers a success with a notice, and nothing is sent. A repeat enters again.
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

  /**
   * Changes the time of a scheduled entry into a canvas.
   *
   * The time takes a zone, unless the local or the best time of each person is asked for.
   *
   * `POST /canvas/trigger/schedule/update` · limit 250000/h · scope canvas.trigger.schedule.update
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_canvases
   */
  updateScheduledTrigger(
    body: CanvasesUpdateScheduledTriggerBody,
    options?: RequestOptions,
  ): Call<CanvasesUpdateScheduledTriggerResponse> {
    return this.#core.call(canvasesUpdateScheduledTrigger, undefined, body, options);
  }
}

/**
 * `canvases` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCanvases(options: BrazeOptions): CanvasesResource {
  return new CanvasesResource(new ClientCore(vendor, options));
}
