// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  pushTokensCreate,
  pushTokensDelete,
  pushTokensGet,
  pushTokensGetProfile,
  pushTokensGetProfileId,
  pushTokensList,
} from "../operations/push-tokens.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  PushTokensCreateBody,
  PushTokensGetProfileIdResponse,
  PushTokensGetProfileQuery,
  PushTokensGetProfileResponse,
  PushTokensGetQuery,
  PushTokensGetResponse,
  PushTokensListItem,
  PushTokensListQuery,
  PushTokensListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Devices that get push messages. */
export class PushTokensResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Registers the push token of a device.
   *
   * Queued; creates or updates the profile that comes with it, of 100 KB at most. For moving tokens over from elsewhere; apps call clientSide.createPushToken.
   *
   * `POST /api/push-tokens` · limit 75/s, 750/min · scope profiles:write, push-tokens:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_push_token
   */
  create(body: PushTokensCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(pushTokensCreate, undefined, body, options);
  }

  /**
   * Deletes a push token.
   *
   * `DELETE /api/push-tokens/{id}` · limit 3/s, 60/min · scope push-tokens:write
   *
   * @param id Id of a push token.
   * @see https://developers.klaviyo.com/en/reference/delete_push_token
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(pushTokensDelete, id, undefined, options);
  }

  /**
   * Returns a push token.
   *
   * `GET /api/push-tokens/{id}` · limit 10/s, 150/min · scope profiles:read, push-tokens:read
   *
   * @param id Id of a push token.
   * @see https://developers.klaviyo.com/en/reference/get_push_token
   */
  get(id: string, query?: PushTokensGetQuery, options?: RequestOptions<never>): Call<PushTokensGetResponse> {
    return this.#core.call(pushTokensGet, id, query, options);
  }

  /**
   * Returns the profile of a push token.
   *
   * `GET /api/push-tokens/{id}/profile` · limit 10/s, 150/min · scope profiles:read, push-tokens:read
   *
   * @param id Id of a push token.
   * @see https://developers.klaviyo.com/en/reference/get_profile_for_push_token
   */
  getProfile(
    id: string,
    query?: PushTokensGetProfileQuery,
    options?: RequestOptions<never>,
  ): Call<PushTokensGetProfileResponse> {
    return this.#core.call(pushTokensGetProfile, id, query, options);
  }

  /**
   * Returns the id of a push token's profile.
   *
   * `GET /api/push-tokens/{id}/relationships/profile` · limit 10/s, 150/min · scope profiles:read, push-tokens:read
   *
   * @param id Id of a push token.
   * @see https://developers.klaviyo.com/en/reference/get_profile_id_for_push_token
   */
  getProfileId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<PushTokensGetProfileIdResponse> {
    return this.#core.call(pushTokensGetProfileId, id, query, options);
  }

  /**
   * Lists push tokens.
   *
   * `GET /api/push-tokens` · limit 10/s, 150/min · scope profiles:read, push-tokens:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_push_tokens
   */
  list(
    query?: PushTokensListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<PushTokensListItem, PushTokensListResponse> {
    return new PagedCall(this.#core, pushTokensList, undefined, query, options);
  }
}

/**
 * `pushTokens` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPushTokens(options: KlaviyoOptions): PushTokensResource {
  return new PushTokensResource(new ClientCore(vendor, options));
}
