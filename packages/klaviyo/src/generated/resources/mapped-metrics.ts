// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { mappedMetricsUpdate } from "../operations/mapped-metrics.ts";
import type { KlaviyoOptions } from "../options.ts";
import type { MappedMetricsUpdateBody, MappedMetricsUpdateQuery, MappedMetricsUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Roles, such as revenue, and the metrics that play them. */
export class MappedMetricsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Chooses the metric that plays a role.
   *
   * 30 a day.
   *
   * `PATCH /api/mapped-metrics/{id}` · limit 1/s, 15/min, 30/day · scope metrics:write
   *
   * @param id Role, such as revenue.
   * @see https://developers.klaviyo.com/en/reference/update_mapped_metric
   */
  update(
    id: string,
    body: MappedMetricsUpdateBody,
    options?: RequestOptions<MappedMetricsUpdateQuery>,
  ): Call<MappedMetricsUpdateResponse> {
    return this.#core.call(mappedMetricsUpdate, id, body, options);
  }
}

/**
 * `mappedMetrics` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMappedMetrics(options: KlaviyoOptions): MappedMetricsResource {
  return new MappedMetricsResource(new ClientCore(vendor, options));
}
