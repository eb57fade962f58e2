// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  metricsGet,
  metricsList,
  metricsListProperties,
  metricsListPropertyIds,
  metricsListTriggeredFlowIds,
  metricsListTriggeredFlows,
  metricsQueryAggregates,
} from "../operations/metrics.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  MetricsGetQuery,
  MetricsGetResponse,
  MetricsListItem,
  MetricsListPropertiesQuery,
  MetricsListPropertiesResponse,
  MetricsListPropertyIdsResponse,
  MetricsListQuery,
  MetricsListResponse,
  MetricsListTriggeredFlowIdsResponse,
  MetricsListTriggeredFlowsQuery,
  MetricsListTriggeredFlowsResponse,
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
   * @param id Id of a metric.
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
    return new PagedCall(this.#core, metricsList, undefined, query, options);
  }

  /**
   * Lists the properties of a metric's events.
   *
   * `GET /api/metrics/{id}/metric-properties` · limit 1/s, 15/min · scope metrics:read
   *
   * @param id Id of a metric.
   * @see https://developers.klaviyo.com/en/reference/get_properties_for_metric
   */
  listProperties(
    id: string,
    query?: MetricsListPropertiesQuery,
    options?: RequestOptions<never>,
  ): Call<MetricsListPropertiesResponse> {
    return this.#core.call(metricsListProperties, id, query, options);
  }

  /**
   * Lists the ids of the properties of a metric's events.
   *
   * `GET /api/metrics/{id}/relationships/metric-properties` · limit 1/s, 15/min · scope metrics:read
   *
   * @param id Id of a metric.
   * @see https://developers.klaviyo.com/en/reference/get_property_ids_for_metric
   */
  listPropertyIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<MetricsListPropertyIdsResponse> {
    return this.#core.call(metricsListPropertyIds, id, query, options);
  }

  /**
   * Lists the ids of the flows that a metric starts.
   *
   * `GET /api/metrics/{id}/relationships/flow-triggers` · limit 10/s, 150/min · scope flows:read, metrics:read
   *
   * @param id Id of a metric.
   * @see https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_metric
   */
  listTriggeredFlowIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<MetricsListTriggeredFlowIdsResponse> {
    return this.#core.call(metricsListTriggeredFlowIds, id, query, options);
  }

  /**
   * Lists the flows that a metric starts.
   *
   * `GET /api/metrics/{id}/flow-triggers` · limit 10/s, 150/min · scope flows:read, metrics:read
   *
   * @param id Id of a metric.
   * @see https://developers.klaviyo.com/en/reference/get_flows_triggered_by_metric
   */
  listTriggeredFlows(
    id: string,
    query?: MetricsListTriggeredFlowsQuery,
    options?: RequestOptions<never>,
  ): Call<MetricsListTriggeredFlowsResponse> {
    return this.#core.call(metricsListTriggeredFlows, id, query, options);
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
    return new PagedCall(this.#core, metricsQueryAggregates, undefined, body, options);
  }
}

/**
 * `metrics` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMetrics(options: KlaviyoOptions): MetricsResource {
  return new MetricsResource(new ClientCore(vendor, options));
}
