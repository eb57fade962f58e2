// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  broadcastsGet,
  broadcastsGetAction,
  broadcastsGetActionMetrics,
  broadcastsGetActionTranslation,
  broadcastsGetMetrics,
  broadcastsGetTrigger,
  broadcastsList,
  broadcastsListActionLinkMetrics,
  broadcastsListActions,
  broadcastsListLinkMetrics,
  broadcastsListMessages,
  broadcastsListTriggerErrors,
  broadcastsListTriggers,
  broadcastsTrigger,
  broadcastsUpdateAction,
  broadcastsUpdateActionTranslation,
} from "../operations/broadcasts.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  BroadcastsGetActionMetricsPath,
  BroadcastsGetActionMetricsQuery,
  BroadcastsGetActionMetricsResponse,
  BroadcastsGetActionPath,
  BroadcastsGetActionResponse,
  BroadcastsGetActionTranslationPath,
  BroadcastsGetActionTranslationResponse,
  BroadcastsGetMetricsQuery,
  BroadcastsGetMetricsResponse,
  BroadcastsGetResponse,
  BroadcastsGetTriggerPath,
  BroadcastsGetTriggerResponse,
  BroadcastsListActionLinkMetricsPath,
  BroadcastsListActionLinkMetricsQuery,
  BroadcastsListActionLinkMetricsResponse,
  BroadcastsListActionsResponse,
  BroadcastsListLinkMetricsQuery,
  BroadcastsListLinkMetricsResponse,
  BroadcastsListMessagesItem,
  BroadcastsListMessagesQuery,
  BroadcastsListMessagesResponse,
  BroadcastsListResponse,
  BroadcastsListTriggerErrorsItem,
  BroadcastsListTriggerErrorsPath,
  BroadcastsListTriggerErrorsQuery,
  BroadcastsListTriggerErrorsResponse,
  BroadcastsListTriggersResponse,
  BroadcastsTriggerBody,
  BroadcastsTriggerResponse,
  BroadcastsUpdateActionBody,
  BroadcastsUpdateActionPath,
  BroadcastsUpdateActionResponse,
  BroadcastsUpdateActionTranslationBody,
  BroadcastsUpdateActionTranslationPath,
  BroadcastsUpdateActionTranslationResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Broadcasts that an API call triggers. */
export class BroadcastsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets a broadcast.
   *
   * `GET /v1/broadcasts/{broadcast_id}` · limit 10/s
   *
   * @param broadcastId Id of the broadcast.
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/getBroadcast/
   */
  get(
    broadcastId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BroadcastsGetResponse> {
    return this.#core.call(broadcastsGet, broadcastId, query, options);
  }

  /**
   * Gets a message of a broadcast.
   *
   * `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/getBroadcastAction/
   */
  getAction(
    ids: BroadcastsGetActionPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BroadcastsGetActionResponse> {
    return this.#core.call(broadcastsGetAction, ids, query, options);
  }

  /**
   * Counts what became of a message of a broadcast.
   *
   * `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/broadcastActionMetrics/
   */
  getActionMetrics(
    ids: BroadcastsGetActionMetricsPath,
    query?: BroadcastsGetActionMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<BroadcastsGetActionMetricsResponse> {
    return this.#core.call(broadcastsGetActionMetrics, ids, query, options);
  }

  /**
   * Gets a message of a broadcast in one language.
   *
   * `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/getBroadcastActionLanguage/
   */
  getActionTranslation(
    ids: BroadcastsGetActionTranslationPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BroadcastsGetActionTranslationResponse> {
    return this.#core.call(broadcastsGetActionTranslation, ids, query, options);
  }

  /**
   * Counts what became of a broadcast.
   *
   * `GET /v1/broadcasts/{broadcast_id}/metrics` · limit 10/s
   *
   * @param broadcastId Id of the broadcast.
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/broadcastMetrics/
   */
  getMetrics(
    broadcastId: number,
    query?: BroadcastsGetMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<BroadcastsGetMetricsResponse> {
    return this.#core.call(broadcastsGetMetrics, broadcastId, query, options);
  }

  /**
   * Tells how far a sending of a broadcast is.
   *
   * processed_at is there once it is done.
   *
   * `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/broadcastStatus/
   */
  getTrigger(
    ids: BroadcastsGetTriggerPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BroadcastsGetTriggerResponse> {
    return this.#core.call(broadcastsGetTrigger, ids, query, options);
  }

  /**
   * Lists all broadcasts.
   *
   * `GET /v1/broadcasts` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/listBroadcasts/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<BroadcastsListResponse> {
    return this.#core.call(broadcastsList, undefined, query, options);
  }

  /**
   * Counts the clicks on each link of a message of a broadcast.
   *
   * `GET /v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/broadcastActionLinks/
   */
  listActionLinkMetrics(
    ids: BroadcastsListActionLinkMetricsPath,
    query?: BroadcastsListActionLinkMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<BroadcastsListActionLinkMetricsResponse> {
    return this.#core.call(broadcastsListActionLinkMetrics, ids, query, options);
  }

  /**
   * Lists the messages of a broadcast.
   *
   * `GET /v1/broadcasts/{broadcast_id}/actions` · limit 10/s
   *
   * @param broadcastId Id of the broadcast.
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/broadcastActions/
   */
  listActions(
    broadcastId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BroadcastsListActionsResponse> {
    return this.#core.call(broadcastsListActions, broadcastId, query, options);
  }

  /**
   * Counts the clicks on each link of a broadcast.
   *
   * `GET /v1/broadcasts/{broadcast_id}/metrics/links` · limit 10/s
   *
   * @param broadcastId Id of the broadcast.
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/broadcastLinks/
   */
  listLinkMetrics(
    broadcastId: number,
    query?: BroadcastsListLinkMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<BroadcastsListLinkMetricsResponse> {
    return this.#core.call(broadcastsListLinkMetrics, broadcastId, query, options);
  }

  /**
   * Lists what was sent of a broadcast.
   *
   * The last 6 months unless a window is given, at most 12 months; more is cut without a word.
   *
   * `GET /v1/broadcasts/{broadcast_id}/messages` · limit 10/s
   *
   * @param broadcastId Id of the broadcast.
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/broadcastMessages/
   */
  listMessages(
    broadcastId: number,
    query?: BroadcastsListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<BroadcastsListMessagesItem, BroadcastsListMessagesResponse> {
    return new PagedCall(this.#core, broadcastsListMessages, broadcastId, query, options);
  }

  /**
   * Lists the recipients that a trigger could not use.
   *
   * `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/broadcastErrors/
   */
  listTriggerErrors(
    ids: BroadcastsListTriggerErrorsPath,
    query?: BroadcastsListTriggerErrorsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<BroadcastsListTriggerErrorsItem, BroadcastsListTriggerErrorsResponse> {
    return new PagedCall(this.#core, broadcastsListTriggerErrors, ids, query, options);
  }

  /**
   * Lists the sendings of a broadcast.
   *
   * `GET /v1/broadcasts/{broadcast_id}/triggers` · limit 10/s
   *
   * @param broadcastId Id of the broadcast.
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/listBroadcastTriggers/
   */
  listTriggers(
    broadcastId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BroadcastsListTriggersResponse> {
    return this.#core.call(broadcastsListTriggers, broadcastId, query, options);
  }

  /**
   * Sends a broadcast.
   *
   * Once in 10 seconds for a broadcast. Nothing makes a repeat harmless. People that it cannot use are not told here, but by listTriggerErrors.
   *
   * `POST /v1/campaigns/{broadcast_id}/triggers` · limit 1 in 10 s
   *
   * @param broadcastId Id of the broadcast.
   * @see https://docs.customer.io/integrations/api/app/tag/send-messages/triggerBroadcast/
   */
  trigger(
    broadcastId: number,
    body?: BroadcastsTriggerBody,
    options?: RequestOptions,
  ): Call<BroadcastsTriggerResponse> {
    return this.#core.call(broadcastsTrigger, broadcastId, body, options);
  }

  /**
   * Changes a message of a broadcast.
   *
   * `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/updateBroadcastAction/
   */
  updateAction(
    ids: BroadcastsUpdateActionPath,
    body: BroadcastsUpdateActionBody,
    options?: RequestOptions,
  ): Call<BroadcastsUpdateActionResponse> {
    return this.#core.call(broadcastsUpdateAction, ids, body, options);
  }

  /**
   * Changes a message of a broadcast in one language.
   *
   * `PUT /v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/broadcasts/updateBroadcastActionLanguage/
   */
  updateActionTranslation(
    ids: BroadcastsUpdateActionTranslationPath,
    body: BroadcastsUpdateActionTranslationBody,
    options?: RequestOptions,
  ): Call<BroadcastsUpdateActionTranslationResponse> {
    return this.#core.call(broadcastsUpdateActionTranslation, ids, body, options);
  }
}

/**
 * `broadcasts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createBroadcasts(options: CustomerIoOptions): BroadcastsResource {
  return new BroadcastsResource(new ClientCore(vendor, options));
}
