// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { websiteSettingsGet, websiteSettingsUpdate } from "../operations/website-settings.ts";
import type { CrispOptions } from "../options.ts";
import type { WebsiteSettingsGetResponse, WebsiteSettingsUpdateBody, WebsiteSettingsUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Settings of a website and its chat. */
export class WebsiteSettingsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets the settings of the website.
   *
   * `GET /website/{website_id}/settings` · limit 5000/day, more by plan; not published · scope website:settings read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-website-settings
   */
  get(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<WebsiteSettingsGetResponse> {
    return this.#core.call(websiteSettingsGet, undefined, query, options);
  }

  /**
   * Changes settings of the website.
   *
   * Probable scope: `website:settings write`.
   *
   * `PATCH /website/{website_id}/settings` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-website-settings
   */
  update(
    body: WebsiteSettingsUpdateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<WebsiteSettingsUpdateResponse> {
    return this.#core.call(websiteSettingsUpdate, undefined, body, options);
  }
}

/**
 * `websiteSettings` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWebsiteSettings(options: CrispOptions): WebsiteSettingsResource {
  return new WebsiteSettingsResource(new ClientCore(vendor, options));
}
