// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { analyticsGenerate } from "../operations/analytics.ts";
import type { CrispOptions } from "../options.ts";
import type { AnalyticsGenerateBody, AnalyticsGenerateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Figures on what happened on the website. */
export class AnalyticsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Counts what happened on the website.
   *
   * User tokens only. A read, sent as POST. Newer pages name the scope `website:analytics`; a plugin token that has it can ask by `client.request()`.
   *
   * `POST /website/{website_id}/analytics/generate` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#generate-analytics
   */
  generate(
    body: AnalyticsGenerateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<AnalyticsGenerateResponse> {
    return this.#core.call(analyticsGenerate, undefined, body, options);
  }
}

/**
 * `analytics` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAnalytics(options: CrispOptions): AnalyticsResource {
  return new AnalyticsResource(new ClientCore(vendor, options));
}
