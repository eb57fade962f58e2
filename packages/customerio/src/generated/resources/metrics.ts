// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { metricsReport, metricsReportPush } from "../operations/metrics.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  MetricsReportBody,
  MetricsReportPushBody,
  MetricsReportPushResponse,
  MetricsReportResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Delivery metrics that you report. */
export class MetricsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reports what became of a delivery.
   *
   * Needs no credential. For channels that Customer.io cannot see itself.
   *
   * `POST /api/v1/metrics` · limit 1000/s, 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/track/#operation/metrics
   */
  report(body: MetricsReportBody, options?: RequestOptions): Call<MetricsReportResponse> {
    return this.#core.call(metricsReport, undefined, body, options);
  }

  /**
   * Reports what became of a push delivery.
   *
   * Superseded: prefer metrics.report, which takes every channel. Needs no credential.
   *
   * `POST /api/v1/push/events` · limit 1000/s, 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/track/#operation/pushMetrics
   * @deprecated
   */
  reportPush(body: MetricsReportPushBody, options?: RequestOptions): Call<MetricsReportPushResponse> {
    return this.#core.call(metricsReportPush, undefined, body, options);
  }
}

/**
 * `metrics` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMetrics(options: CustomerIoOptions): MetricsResource {
  return new MetricsResource(new ClientCore(vendor, options));
}
