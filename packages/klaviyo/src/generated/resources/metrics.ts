// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { metricsGet, metricsList, metricsQueryAggregates } from "../operations/metrics.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  MetricsGetQuery,
  MetricsGetResponse,
  MetricsListItem,
  MetricsListQuery,
  MetricsListResponse,
  MetricsQueryAggregatesBody,
  MetricsQueryAggregatesItem,
  MetricsQueryAggregatesQuery,
  MetricsQueryAggregatesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Kinds of events, and their figures over time. */
export class MetricsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns a metric.
   *
   * `GET /api/metrics/{id}` · limit 10/s, 150/min · scope metrics:read
   *
   * @param id Id of the metric.
   * @see https://developers.klaviyo.com/en/reference/get_metric
   */
  get(id: string, query?: MetricsGetQuery, options?: RequestOptions<never>): Call<MetricsGetResponse> {
    return this.#core.call(metricsGet, id, query, options);
  }

  /**
   * Lists metrics.
   *
   * The page size cannot be chosen.
   *
   * `GET /api/metrics` · limit 10/s, 150/min · scope metrics:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_metrics
   */
  list(query?: MetricsListQuery, options?: RequestOptions<never>): PagedCall<MetricsListItem, MetricsListResponse> {
    return this.#core.list(metricsList, undefined, query, options);
  }

  /**
   * Counts and sums events of a metric over time.
   *
   * The filter must bound `datetime` from both sides. The cursor of the next page goes into the body.
   *
   * `POST /api/metric-aggregates` · limit 3/s, 60/min · scope metrics:read
   *
   * @see https://developers.klaviyo.com/en/reference/query_metric_aggregates
   */
  queryAggregates(
    body: MetricsQueryAggregatesBody,
    options?: RequestOptions<MetricsQueryAggregatesQuery>,
  ): PagedCall<MetricsQueryAggregatesItem, MetricsQueryAggregatesResponse> {
    return this.#core.list(metricsQueryAggregates, undefined, body, options);
  }
}

/**
 * `metrics` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMetrics(options: KlaviyoOptions): MetricsResource {
  return new MetricsResource(new ClientCore(vendor, options));
}
