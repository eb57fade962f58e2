// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { broadcastsList, broadcastsListTriggerErrors, broadcastsTrigger } from "../operations/broadcasts.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  BroadcastsListResponse,
  BroadcastsListTriggerErrorsItem,
  BroadcastsListTriggerErrorsPath,
  BroadcastsListTriggerErrorsQuery,
  BroadcastsListTriggerErrorsResponse,
  BroadcastsTriggerBody,
  BroadcastsTriggerResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Broadcasts that an API call triggers. */
export class BroadcastsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists all broadcasts.
   *
   * `GET /v1/broadcasts` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/listBroadcasts
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<BroadcastsListResponse> {
    return this.#core.call(broadcastsList, undefined, query, options);
  }

  /**
   * Lists the recipients that a trigger could not use.
   *
   * `GET /v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/broadcastErrors
   */
  listTriggerErrors(
    ids: BroadcastsListTriggerErrorsPath,
    query?: BroadcastsListTriggerErrorsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<BroadcastsListTriggerErrorsItem, BroadcastsListTriggerErrorsResponse> {
    return this.#core.list(broadcastsListTriggerErrors, ids, query, options);
  }

  /**
   * Sends a broadcast.
   *
   * Once in 10 seconds for a broadcast. Nothing makes a repeat harmless.
   *
   * `POST /v1/campaigns/{broadcast_id}/triggers` · limit 1 in 10 s
   *
   * @param broadcastId Id of the broadcast.
   * @see https://docs.customer.io/integrations/api/app/#operation/triggerBroadcast
   */
  trigger(
    broadcastId: number,
    body?: BroadcastsTriggerBody,
    options?: RequestOptions,
  ): Call<BroadcastsTriggerResponse> {
    return this.#core.call(broadcastsTrigger, broadcastId, body, options);
  }
}

/**
 * `broadcasts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createBroadcasts(options: CustomerIoOptions): BroadcastsResource {
  return new BroadcastsResource(new ClientCore(vendor, options));
}
