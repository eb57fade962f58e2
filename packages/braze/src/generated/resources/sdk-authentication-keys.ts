// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  sdkAuthenticationKeysCreate,
  sdkAuthenticationKeysDelete,
  sdkAuthenticationKeysList,
  sdkAuthenticationKeysSetPrimary,
} from "../operations/sdk-authentication-keys.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  SdkAuthenticationKeysCreateBody,
  SdkAuthenticationKeysCreateResponse,
  SdkAuthenticationKeysDeleteBody,
  SdkAuthenticationKeysDeleteResponse,
  SdkAuthenticationKeysListQuery,
  SdkAuthenticationKeysListResponse,
  SdkAuthenticationKeysSetPrimaryBody,
  SdkAuthenticationKeysSetPrimaryResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Keys by which the vendor's SDKs prove who a user is. */
export class SdkAuthenticationKeysResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds an SDK authentication key to an app.
   *
   * At most 3 keys an app.
   *
   * `POST /app_group/sdk_authentication/create` · limit 250000/h · scope sdk_authentication.create
   *
   * @see https://www.braze.com/docs/api/endpoints/sdk_authentication/post_create_sdk_authentication_key
   */
  create(body: SdkAuthenticationKeysCreateBody, options?: RequestOptions): Call<SdkAuthenticationKeysCreateResponse> {
    return this.#core.call(sdkAuthenticationKeysCreate, undefined, body, options);
  }

  /**
   * Deletes an SDK authentication key.
   *
   * The primary key cannot be deleted.
   *
   * `DELETE /app_group/sdk_authentication/delete` · limit 250000/h · scope sdk_authentication.delete
   *
   * @see https://www.braze.com/docs/api/endpoints/sdk_authentication/delete_sdk_authentication_key
   */
  delete(body: SdkAuthenticationKeysDeleteBody, options?: RequestOptions): Call<SdkAuthenticationKeysDeleteResponse> {
    return this.#core.call(sdkAuthenticationKeysDelete, undefined, body, options);
  }

  /**
   * Lists the SDK authentication keys of an app.
   *
   * `GET /app_group/sdk_authentication/keys` · limit 250000/h · scope sdk_authentication.keys
   *
   * @see https://www.braze.com/docs/api/endpoints/sdk_authentication/get_sdk_authentication_keys
   */
  list(
    query: SdkAuthenticationKeysListQuery,
    options?: RequestOptions<never>,
  ): Call<SdkAuthenticationKeysListResponse> {
    return this.#core.call(sdkAuthenticationKeysList, undefined, query, options);
  }

  /**
   * Makes an SDK authentication key the one that counts.
   *
   * `PUT /app_group/sdk_authentication/primary` · limit 250000/h · scope sdk_authentication.primary
   *
   * @see https://www.braze.com/docs/api/endpoints/sdk_authentication/put_primary_sdk_authentication_key
   */
  setPrimary(
    body: SdkAuthenticationKeysSetPrimaryBody,
    options?: RequestOptions,
  ): Call<SdkAuthenticationKeysSetPrimaryResponse> {
    return this.#core.call(sdkAuthenticationKeysSetPrimary, undefined, body, options);
  }
}

/**
 * `sdkAuthenticationKeys` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSdkAuthenticationKeys(options: BrazeOptions): SdkAuthenticationKeysResource {
  return new SdkAuthenticationKeysResource(new ClientCore(vendor, options));
}
