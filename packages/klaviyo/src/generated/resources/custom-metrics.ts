// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  customMetricsCreate,
  customMetricsDelete,
  customMetricsGet,
  customMetricsList,
  customMetricsListMetricIds,
  customMetricsListMetrics,
  customMetricsUpdate,
} from "../operations/custom-metrics.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  CustomMetricsCreateBody,
  CustomMetricsCreateQuery,
  CustomMetricsCreateResponse,
  CustomMetricsGetQuery,
  CustomMetricsGetResponse,
  CustomMetricsListMetricIdsResponse,
  CustomMetricsListMetricsQuery,
  CustomMetricsListMetricsResponse,
  CustomMetricsListQuery,
  CustomMetricsListResponse,
  CustomMetricsUpdateBody,
  CustomMetricsUpdateQuery,
  CustomMetricsUpdateResponse,
} from "../types.ts";
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

  /**
   * Deletes a custom metric.
   *
   * `DELETE /api/custom-metrics/{id}` · limit 3/s, 60/min · scope metrics:write
   *
   * @param id Id of a custom metric.
   * @see https://developers.klaviyo.com/en/reference/delete_custom_metric
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(customMetricsDelete, id, undefined, options);
  }

  /**
   * Returns a custom metric.
   *
   * `GET /api/custom-metrics/{id}` · limit 3/s, 60/min · scope metrics:read
   *
   * @param id Id of a custom metric.
   * @see https://developers.klaviyo.com/en/reference/get_custom_metric
   */
  get(id: string, query?: CustomMetricsGetQuery, options?: RequestOptions<never>): Call<CustomMetricsGetResponse> {
    return this.#core.call(customMetricsGet, id, query, options);
  }

  /**
   * Lists custom metrics.
   *
   * `GET /api/custom-metrics` · limit 3/s, 60/min · scope metrics:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_custom_metrics
   */
  list(query?: CustomMetricsListQuery, options?: RequestOptions<never>): Call<CustomMetricsListResponse> {
    return this.#core.call(customMetricsList, undefined, query, options);
  }

  /**
   * Lists the ids of the metrics that a custom metric is made of.
   *
   * `GET /api/custom-metrics/{id}/relationships/metrics` · limit 3/s, 60/min · scope metrics:read
   *
   * @param id Id of a custom metric.
   * @see https://developers.klaviyo.com/en/reference/get_metric_ids_for_custom_metric
   */
  listMetricIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CustomMetricsListMetricIdsResponse> {
    return this.#core.call(customMetricsListMetricIds, id, query, options);
  }

  /**
   * Lists the metrics that a custom metric is made of.
   *
   * `GET /api/custom-metrics/{id}/metrics` · limit 3/s, 60/min · scope metrics:read
   *
   * @param id Id of a custom metric.
   * @see https://developers.klaviyo.com/en/reference/get_metrics_for_custom_metric
   */
  listMetrics(
    id: string,
    query?: CustomMetricsListMetricsQuery,
    options?: RequestOptions<never>,
  ): Call<CustomMetricsListMetricsResponse> {
    return this.#core.call(customMetricsListMetrics, id, query, options);
  }

  /**
   * Changes a custom metric.
   *
   * 15 calls a minute and 15 a day.
   *
   * `PATCH /api/custom-metrics/{id}` · limit 1/s, 15/min, 15/day · scope metrics:write
   *
   * @param id Id of a custom metric.
   * @see https://developers.klaviyo.com/en/reference/update_custom_metric
   */
  update(
    id: string,
    body: CustomMetricsUpdateBody,
    options?: RequestOptions<CustomMetricsUpdateQuery>,
  ): Call<CustomMetricsUpdateResponse> {
    return this.#core.call(customMetricsUpdate, id, body, options);
  }
}

/**
 * `customMetrics` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCustomMetrics(options: KlaviyoOptions): CustomMetricsResource {
  return new CustomMetricsResource(new ClientCore(vendor, options));
}
