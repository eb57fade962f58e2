// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  experimentsGet,
  experimentsGetMetrics,
  experimentsList,
  experimentsListVariants,
} from "../operations/experiments.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  ExperimentsGetMetricsQuery,
  ExperimentsGetResponse,
  ExperimentsListItem,
  ExperimentsListQuery,
  ExperimentsListResponse,
  ExperimentsListVariantsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Tests of variants. */
export class ExperimentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads an experiment.
   *
   * Only the vendor's SDK knows this route.
   *
   * `GET /experiments/{experimentId}` · limit not published
   *
   * @param experimentId Id of the experiment.
   * @see https://api.iterable.com/api/docs#experiments
   */
  get(
    experimentId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ExperimentsGetResponse> {
    return this.#core.call(experimentsGet, experimentId, query, options);
  }

  /**
   * Reads the metrics of experiments as CSV.
   *
   * Of email only. The first line names the columns.
   *
   * `GET /experiments/metrics` · limit not published
   *
   * @see https://api.iterable.com/api/docs#experiments_metrics
   */
  getMetrics(query?: ExperimentsGetMetricsQuery, options?: RequestOptions<never>): Call<AsyncIterable<string>> {
    return this.#core.call(experimentsGetMetrics, undefined, query, options);
  }

  /**
   * Lists experiments.
   *
   * Only the vendor's SDK knows this route.
   *
   * `GET /experiments` · limit not published
   *
   * @see https://api.iterable.com/api/docs#experiments
   */
  list(
    query?: ExperimentsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ExperimentsListItem, ExperimentsListResponse> {
    return new PagedCall(this.#core, experimentsList, undefined, query, options);
  }

  /**
   * Lists the variants of an experiment.
   *
   * With what people get to see. Only the vendor's SDK knows this route.
   *
   * `GET /experiments/{experimentId}/variants` · limit not published
   *
   * @param experimentId Id of the experiment.
   * @see https://api.iterable.com/api/docs#experiments
   */
  listVariants(
    experimentId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ExperimentsListVariantsResponse> {
    return this.#core.call(experimentsListVariants, experimentId, query, options);
  }
}

/**
 * `experiments` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createExperiments(options: IterableClientOptions): ExperimentsResource {
  return new ExperimentsResource(new ClientCore(vendor, options));
}
