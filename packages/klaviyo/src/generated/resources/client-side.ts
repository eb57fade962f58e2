// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  clientSideCreateEvent,
  clientSideCreatePushToken,
  clientSideCreateSubscription,
  clientSideGetIpAllowlist,
  clientSideListGeofences,
} from "../operations/client-side.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ClientSideCreateEventBody,
  ClientSideCreatePushTokenBody,
  ClientSideCreateSubscriptionBody,
  ClientSideGetIpAllowlistQuery,
  ClientSideGetIpAllowlistResponse,
  ClientSideListGeofencesItem,
  ClientSideListGeofencesQuery,
  ClientSideListGeofencesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Calls for browsers and apps, with the public company id. */
export class ClientSideResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Tracks an event from a browser or an app.
   *
   * For browsers and apps, with the public company id; not for servers. Answers 202 even when identifiers are ignored.
   *
   * `POST /client/events` · limit 350/s, 3500/min
   *
   * @see https://developers.klaviyo.com/en/reference/create_client_event
   */
  createEvent(body: ClientSideCreateEventBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideCreateEvent, undefined, body, options);
  }

  /**
   * Registers a device for push messages from an app.
   *
   * For browsers and apps, with the public company id; not for servers. Answers 202 even when identifiers are ignored.
   *
   * `POST /client/push-tokens` · limit 150/s, 1400/min
   *
   * @see https://developers.klaviyo.com/en/reference/create_client_push_token
   */
  createPushToken(body: ClientSideCreatePushTokenBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideCreatePushToken, undefined, body, options);
  }

  /**
   * Subscribes a profile from a browser or an app.
   *
   * For browsers and apps, with the public company id; not for servers. Answers 202 even when identifiers are ignored.
   *
   * `POST /client/subscriptions` · limit 350/s, 750/min
   *
   * @see https://developers.klaviyo.com/en/reference/create_client_subscription
   */
  createSubscription(body: ClientSideCreateSubscriptionBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(clientSideCreateSubscription, undefined, body, options);
  }

  /**
   * Returns the addresses that Klaviyo calls from.
   *
   * `GET /client/ip-allowlists/{id}` · limit 75/s, 750/min
   *
   * @param id Id of the allowlist.
   * @see https://developers.klaviyo.com/en/reference/get_client_ip_allowlist
   */
  getIpAllowlist(
    id: string,
    query?: ClientSideGetIpAllowlistQuery,
    options?: RequestOptions<never>,
  ): Call<ClientSideGetIpAllowlistResponse> {
    return this.#core.call(clientSideGetIpAllowlist, id, query, options);
  }

  /**
   * Lists geofences for an app.
   *
   * `GET /client/geofences` · limit 3/s, 60/min
   *
   * @see https://developers.klaviyo.com/en/reference/get_client_geofences
   */
  listGeofences(
    query?: ClientSideListGeofencesQuery,
    options?: RequestOptions<never> & { headers?: { "X-Klaviyo-API-Filters"?: string } },
  ): PagedCall<ClientSideListGeofencesItem, ClientSideListGeofencesResponse> {
    return this.#core.list(clientSideListGeofences, undefined, query, options);
  }
}

/**
 * `clientSide` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createClientSide(options: KlaviyoOptions): ClientSideResource {
  return new ClientSideResource(new ClientCore(vendor, options));
}
