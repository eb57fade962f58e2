// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { customMetricsCreate } from "../operations/custom-metrics.ts";
import type { KlaviyoOptions } from "../options.ts";
import type { CustomMetricsCreateBody, CustomMetricsCreateQuery, CustomMetricsCreateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Metrics made of other metrics. */
export class CustomMetricsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a custom metric.
   *
   * 15 a day.
   *
   * `POST /api/custom-metrics` · limit 1/s, 15/min, 15/day · scope metrics:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_custom_metric
   */
  create(
    body: CustomMetricsCreateBody,
    options?: RequestOptions<CustomMetricsCreateQuery>,
  ): Call<CustomMetricsCreateResponse> {
    return this.#core.call(customMetricsCreate, undefined, body, options);
  }
}

/**
 * `customMetrics` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCustomMetrics(options: KlaviyoOptions): CustomMetricsResource {
  return new CustomMetricsResource(new ClientCore(vendor, options));
}
