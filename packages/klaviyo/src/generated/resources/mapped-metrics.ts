// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  mappedMetricsGet,
  mappedMetricsGetCustomMetric,
  mappedMetricsGetCustomMetricId,
  mappedMetricsGetMetric,
  mappedMetricsGetMetricId,
  mappedMetricsList,
  mappedMetricsUpdate,
} from "../operations/mapped-metrics.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  MappedMetricsGetCustomMetricIdResponse,
  MappedMetricsGetCustomMetricQuery,
  MappedMetricsGetCustomMetricResponse,
  MappedMetricsGetMetricIdResponse,
  MappedMetricsGetMetricQuery,
  MappedMetricsGetMetricResponse,
  MappedMetricsGetQuery,
  MappedMetricsGetResponse,
  MappedMetricsListQuery,
  MappedMetricsListResponse,
  MappedMetricsUpdateBody,
  MappedMetricsUpdateQuery,
  MappedMetricsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Roles, such as revenue, and the metrics that play them. */
export class MappedMetricsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns the metric that plays a role.
   *
   * `GET /api/mapped-metrics/{id}` · limit 3/s, 60/min · scope metrics:read
   *
   * @param id The role.
   * @see https://developers.klaviyo.com/en/reference/get_mapped_metric
   */
  get(
    id:
      | "added_to_cart"
      | "cancelled_sales"
      | "ordered_product"
      | "refunded_sales"
      | "revenue"
      | "started_checkout"
      | "viewed_product",
    query?: MappedMetricsGetQuery,
    options?: RequestOptions<never>,
  ): Call<MappedMetricsGetResponse> {
    return this.#core.call(mappedMetricsGet, id, query, options);
  }

  /**
   * Returns the custom metric that plays a role.
   *
   * `GET /api/mapped-metrics/{id}/custom-metric` · limit 3/s, 60/min · scope metrics:read
   *
   * @param id The role.
   * @see https://developers.klaviyo.com/en/reference/get_custom_metric_for_mapped_metric
   */
  getCustomMetric(
    id:
      | "added_to_cart"
      | "cancelled_sales"
      | "ordered_product"
      | "refunded_sales"
      | "revenue"
      | "started_checkout"
      | "viewed_product",
    query?: MappedMetricsGetCustomMetricQuery,
    options?: RequestOptions<never>,
  ): Call<MappedMetricsGetCustomMetricResponse> {
    return this.#core.call(mappedMetricsGetCustomMetric, id, query, options);
  }

  /**
   * Returns the id of the custom metric that plays a role.
   *
   * `GET /api/mapped-metrics/{id}/relationships/custom-metric` · limit 3/s, 60/min · scope metrics:read
   *
   * @param id The role.
   * @see https://developers.klaviyo.com/en/reference/get_custom_metric_id_for_mapped_metric
   */
  getCustomMetricId(
    id:
      | "added_to_cart"
      | "cancelled_sales"
      | "ordered_product"
      | "refunded_sales"
      | "revenue"
      | "started_checkout"
      | "viewed_product",
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<MappedMetricsGetCustomMetricIdResponse> {
    return this.#core.call(mappedMetricsGetCustomMetricId, id, query, options);
  }

  /**
   * Returns the metric that plays a role.
   *
   * `GET /api/mapped-metrics/{id}/metric` · limit 3/s, 60/min · scope metrics:read
   *
   * @param id The role.
   * @see https://developers.klaviyo.com/en/reference/get_metric_for_mapped_metric
   */
  getMetric(
    id:
      | "added_to_cart"
      | "cancelled_sales"
      | "ordered_product"
      | "refunded_sales"
      | "revenue"
      | "started_checkout"
      | "viewed_product",
    query?: MappedMetricsGetMetricQuery,
    options?: RequestOptions<never>,
  ): Call<MappedMetricsGetMetricResponse> {
    return this.#core.call(mappedMetricsGetMetric, id, query, options);
  }

  /**
   * Returns the id of the metric that plays a role.
   *
   * `GET /api/mapped-metrics/{id}/relationships/metric` · limit 3/s, 60/min · scope metrics:read
   *
   * @param id The role.
   * @see https://developers.klaviyo.com/en/reference/get_metric_id_for_mapped_metric
   */
  getMetricId(
    id:
      | "added_to_cart"
      | "cancelled_sales"
      | "ordered_product"
      | "refunded_sales"
      | "revenue"
      | "started_checkout"
      | "viewed_product",
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<MappedMetricsGetMetricIdResponse> {
    return this.#core.call(mappedMetricsGetMetricId, id, query, options);
  }

  /**
   * Lists the roles of metrics and what plays them.
   *
   * `GET /api/mapped-metrics` · limit 3/s, 60/min · scope metrics:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_mapped_metrics
   */
  list(query?: MappedMetricsListQuery, options?: RequestOptions<never>): Call<MappedMetricsListResponse> {
    return this.#core.call(mappedMetricsList, undefined, query, options);
  }

  /**
   * Chooses the metric that plays a role.
   *
   * 30 a day.
   *
   * `PATCH /api/mapped-metrics/{id}` · limit 1/s, 15/min, 30/day · scope metrics:write
   *
   * @param id The role.
   * @see https://developers.klaviyo.com/en/reference/update_mapped_metric
   */
  update(
    id:
      | "added_to_cart"
      | "cancelled_sales"
      | "ordered_product"
      | "refunded_sales"
      | "revenue"
      | "started_checkout"
      | "viewed_product",
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
