// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  metricPropertiesGet,
  metricPropertiesGetMetric,
  metricPropertiesGetMetricId,
} from "../operations/metric-properties.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  MetricPropertiesGetMetricIdResponse,
  MetricPropertiesGetMetricQuery,
  MetricPropertiesGetMetricResponse,
  MetricPropertiesGetQuery,
  MetricPropertiesGetResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Properties of the events of metrics. */
export class MetricPropertiesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns a property of a metric's events.
   *
   * `GET /api/metric-properties/{id}` · limit 1/s, 15/min · scope metrics:read
   *
   * @param id Id of a metric's property.
   * @see https://developers.klaviyo.com/en/reference/get_metric_property
   */
  get(
    id: string,
    query?: MetricPropertiesGetQuery,
    options?: RequestOptions<never>,
  ): Call<MetricPropertiesGetResponse> {
    return this.#core.call(metricPropertiesGet, id, query, options);
  }

  /**
   * Returns the metric of a property.
   *
   * `GET /api/metric-properties/{id}/metric` · limit 1/s, 15/min · scope metrics:read
   *
   * @param id Id of a metric's property.
   * @see https://developers.klaviyo.com/en/reference/get_metric_for_metric_property
   */
  getMetric(
    id: string,
    query?: MetricPropertiesGetMetricQuery,
    options?: RequestOptions<never>,
  ): Call<MetricPropertiesGetMetricResponse> {
    return this.#core.call(metricPropertiesGetMetric, id, query, options);
  }

  /**
   * Returns the id of a property's metric.
   *
   * `GET /api/metric-properties/{id}/relationships/metric` · limit 1/s, 15/min · scope metrics:read
   *
   * @param id Id of a metric's property.
   * @see https://developers.klaviyo.com/en/reference/get_metric_id_for_metric_property
   */
  getMetricId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<MetricPropertiesGetMetricIdResponse> {
    return this.#core.call(metricPropertiesGetMetricId, id, query, options);
  }
}

/**
 * `metricProperties` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMetricProperties(options: KlaviyoOptions): MetricPropertiesResource {
  return new MetricPropertiesResource(new ClientCore(vendor, options));
}
