// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  websiteVerificationsGetKey,
  websiteVerificationsGetSettings,
  websiteVerificationsRollKey,
  websiteVerificationsUpdateSettings,
} from "../operations/website-verifications.ts";
import type { CrispOptions } from "../options.ts";
import type {
  WebsiteVerificationsGetKeyResponse,
  WebsiteVerificationsGetSettingsResponse,
  WebsiteVerificationsRollKeyResponse,
  WebsiteVerificationsUpdateSettingsBody,
  WebsiteVerificationsUpdateSettingsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Signed identities of visitors. */
export class WebsiteVerificationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets the key that identities of visitors are signed with.
   *
   * Probable scope: `website:verify read`.
   *
   * `GET /website/{website_id}/verify/key` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-verify-key
   */
  getKey(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<WebsiteVerificationsGetKeyResponse> {
    return this.#core.call(websiteVerificationsGetKey, undefined, query, options);
  }

  /**
   * Tells whether identities of visitors have to be signed.
   *
   * `GET /website/{website_id}/verify/settings` · limit 5000/day, more by plan; not published · scope website:verify read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-verify-settings
   */
  getSettings(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<WebsiteVerificationsGetSettingsResponse> {
    return this.#core.call(websiteVerificationsGetSettings, undefined, query, options);
  }

  /**
   * Makes a new key that identities of visitors are signed with.
   *
   * The reply does not have it: ask with getKey. Probable scope: `website:verify write`.
   *
   * `POST /website/{website_id}/verify/key` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#roll-verify-key
   */
  rollKey(options?: RequestOptions<never> & { websiteId?: string }): Call<WebsiteVerificationsRollKeyResponse> {
    return this.#core.call(websiteVerificationsRollKey, undefined, undefined, options);
  }

  /**
   * Says whether identities of visitors have to be signed.
   *
   * Probable scope: `website:verify write`.
   *
   * `PATCH /website/{website_id}/verify/settings` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-verify-settings
   */
  updateSettings(
    body: WebsiteVerificationsUpdateSettingsBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<WebsiteVerificationsUpdateSettingsResponse> {
    return this.#core.call(websiteVerificationsUpdateSettings, undefined, body, options);
  }
}

/**
 * `websiteVerifications` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWebsiteVerifications(options: CrispOptions): WebsiteVerificationsResource {
  return new WebsiteVerificationsResource(new ClientCore(vendor, options));
}
