// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  exportsDownload,
  exportsGet,
  exportsList,
  exportsStartCustomers,
  exportsStartDeliveries,
} from "../operations/exports.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  ExportsDownloadResponse,
  ExportsGetResponse,
  ExportsListResponse,
  ExportsStartCustomersBody,
  ExportsStartCustomersResponse,
  ExportsStartDeliveriesBody,
  ExportsStartDeliveriesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Exports to CSV files. */
export class ExportsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Makes a link to the file of an export.
   *
   * The link works for 15 minutes.
   *
   * `GET /v1/exports/{export_id}/download` · limit 10/s
   *
   * @param exportId Id of the export.
   * @see https://docs.customer.io/integrations/api/app/tag/exports/downloadExport/
   */
  download(
    exportId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ExportsDownloadResponse> {
    return this.#core.call(exportsDownload, exportId, query, options);
  }

  /**
   * Gets an export.
   *
   * Ask until the status is done.
   *
   * `GET /v1/exports/{export_id}` · limit 10/s
   *
   * @param exportId Id of the export.
   * @see https://docs.customer.io/integrations/api/app/tag/exports/getExport/
   */
  get(exportId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<ExportsGetResponse> {
    return this.#core.call(exportsGet, exportId, query, options);
  }

  /**
   * Lists all exports.
   *
   * `GET /v1/exports` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/exports/listExports/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ExportsListResponse> {
    return this.#core.call(exportsList, undefined, query, options);
  }

  /**
   * Starts an export of people.
   *
   * Ask exports.get until it is done. Nothing makes a repeat harmless.
   *
   * `POST /v1/exports/customers` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/exports/exportPeopleData/
   */
  startCustomers(body: ExportsStartCustomersBody, options?: RequestOptions): Call<ExportsStartCustomersResponse> {
    return this.#core.call(exportsStartCustomers, undefined, body, options);
  }

  /**
   * Starts an export of deliveries.
   *
   * The last 6 months unless a window is given, at most 12 months. Ask exports.get until it is done. Nothing makes a repeat harmless.
   *
   * `POST /v1/exports/deliveries` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/exports/exportDeliveriesData/
   */
  startDeliveries(body: ExportsStartDeliveriesBody, options?: RequestOptions): Call<ExportsStartDeliveriesResponse> {
    return this.#core.call(exportsStartDeliveries, undefined, body, options);
  }
}

/**
 * `exports` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createExports(options: CustomerIoOptions): ExportsResource {
  return new ExportsResource(new ClientCore(vendor, options));
}
