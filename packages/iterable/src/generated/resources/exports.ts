// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  exportsCancel,
  exportsListFiles,
  exportsListJobs,
  exportsStart,
  exportsStreamCsv,
  exportsStreamJson,
  exportsStreamUserEvents,
} from "../operations/exports.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  ExportsListFilesItem,
  ExportsListFilesQuery,
  ExportsListFilesResponse,
  ExportsListJobsQuery,
  ExportsListJobsResponse,
  ExportsStartBody,
  ExportsStartResponse,
  ExportsStreamCsvQuery,
  ExportsStreamJsonItem,
  ExportsStreamJsonQuery,
  ExportsStreamUserEventsItem,
  ExportsStreamUserEventsQuery,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Exports, as streams and as jobs. */
export class ExportsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Cancels an export job.
   *
   * One that waits or runs.
   *
   * `DELETE /export/{jobId}` · limit 1/s
   *
   * @param jobId Id of the job, from exports.start.
   * @see https://api.iterable.com/api/docs#export_cancelExport
   */
  cancel(jobId: number, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(exportsCancel, jobId, undefined, options);
  }

  /**
   * Lists the files of an export job.
   *
   * Files appear while the job runs; ask again until jobState is Completed or Failed. A link works for 30 minutes.
   *
   * `GET /export/{jobId}/files` · limit 1/s
   *
   * @param jobId Id of the job, from exports.start.
   * @see https://api.iterable.com/api/docs#export_getExportFiles
   */
  listFiles(
    jobId: number,
    query?: ExportsListFilesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ExportsListFilesItem, ExportsListFilesResponse> {
    return new PagedCall(this.#core, exportsListFiles, jobId, query, options);
  }

  /**
   * Lists recent export jobs.
   *
   * Of this project.
   *
   * `GET /export/jobs` · limit not published
   *
   * @see https://api.iterable.com/api/docs#export_getExportJobs
   */
  listJobs(query?: ExportsListJobsQuery, options?: RequestOptions<never>): Call<ExportsListJobsResponse> {
    return this.#core.call(exportsListJobs, undefined, query, options);
  }

  /**
   * Starts a job that writes data to files.
   *
   * Four jobs of an organization run at once, more wait. At most 100 GB in files of 10 MB; exports.listFiles gives them. Not harmless to repeat.
   *
   * `POST /export/start` · limit 1/s
   *
   * @see https://api.iterable.com/api/docs#export_startExport
   */
  start(body: ExportsStartBody, options?: RequestOptions): Call<ExportsStartResponse> {
    return this.#core.call(exportsStart, undefined, body, options);
  }

  /**
   * Streams data as CSV.
   *
   * The first line names the columns. As long as the data is; nothing tells the length ahead. Needs range, or startDateTime and endDateTime.
   *
   * `GET /export/data.csv` · limit 4/min
   *
   * @see https://api.iterable.com/api/docs#export_exportDataCsv
   */
  streamCsv(query: ExportsStreamCsvQuery, options?: RequestOptions<never>): Call<AsyncIterable<string>> {
    return this.#core.call(exportsStreamCsv, undefined, query, options);
  }

  /**
   * Streams data as one JSON object a line.
   *
   * As long as the data is; nothing tells the length ahead. Needs range, or startDateTime and endDateTime.
   *
   * `GET /export/data.json` · limit 4/min
   *
   * @see https://api.iterable.com/api/docs#export_exportDataJson
   */
  streamJson(
    query: ExportsStreamJsonQuery,
    options?: RequestOptions<never>,
  ): Call<AsyncIterable<ExportsStreamJsonItem>> {
    return this.#core.call(exportsStreamJson, undefined, query, options);
  }

  /**
   * Streams all events of one user.
   *
   * Give email or userId. One event a row.
   *
   * `GET /export/userEvents` · limit not published
   *
   * @see https://api.iterable.com/api/docs#export_exportUserEvents
   */
  streamUserEvents(
    query?: ExportsStreamUserEventsQuery,
    options?: RequestOptions<never>,
  ): Call<AsyncIterable<ExportsStreamUserEventsItem>> {
    return this.#core.call(exportsStreamUserEvents, undefined, query, options);
  }
}

/**
 * `exports` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createExports(options: IterableClientOptions): ExportsResource {
  return new ExportsResource(new ClientCore(vendor, options));
}
