// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { experimentsGetMetrics, experimentsList } from "../operations/experiments.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  ExperimentsGetMetricsQuery,
  ExperimentsListItem,
  ExperimentsListQuery,
  ExperimentsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Tests of variants. */
export class ExperimentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads the metrics of experiments as CSV.
   *
   * `GET /experiments/metrics` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  getMetrics(query?: ExperimentsGetMetricsQuery, options?: RequestOptions<never>): Call<AsyncIterable<string>> {
    return this.#core.call(experimentsGetMetrics, undefined, query, options);
  }

  /**
   * Lists experiments.
   *
   * `GET /experiments` · limit not published
   *
   * @see https://api.iterable.com/api/docs
   */
  list(
    query?: ExperimentsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ExperimentsListItem, ExperimentsListResponse> {
    return this.#core.list(experimentsList, undefined, query, options);
  }
}

/**
 * `experiments` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createExperiments(options: IterableClientOptions): ExperimentsResource {
  return new ExperimentsResource(new ClientCore(vendor, options));
}
