// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { importsCreate, importsGet } from "../operations/imports.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { ImportsCreateBody, ImportsCreateResponse, ImportsGetResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Imports of CSV files. */
export class ImportsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts an import of a CSV file.
   *
   * Ask imports.get for its state. Nothing makes a repeat harmless.
   *
   * `POST /v1/imports` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/imports/import/
   */
  create(body: ImportsCreateBody, options?: RequestOptions): Call<ImportsCreateResponse> {
    return this.#core.call(importsCreate, undefined, body, options);
  }

  /**
   * Gets an import.
   *
   * `GET /v1/imports/{import_id}` · limit 10/s
   *
   * @param importId Id of the import.
   * @see https://docs.customer.io/integrations/api/app/tag/imports/getImport/
   */
  get(importId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<ImportsGetResponse> {
    return this.#core.call(importsGet, importId, query, options);
  }
}

/**
 * `imports` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createImports(options: CustomerIoOptions): ImportsResource {
  return new ImportsResource(new ClientCore(vendor, options));
}
