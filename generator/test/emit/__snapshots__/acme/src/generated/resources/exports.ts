// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { exportsRows } from "../operations/exports.ts";
import type { AcmeOptions } from "../options.ts";
import { vendor } from "../vendor.ts";
import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";

/** Files with many widgets. */
export class ExportsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads the rows of an export.
   *
   * `GET /exports/{export_id}/rows` · limit 1/s
   *
   * @param exportId Id of the export.
   * @see https://docs.acme.example/exports/rows
   */
  rows(exportId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<AsyncIterable<string>> {
    return this.#core.call(exportsRows, exportId, query, options);
  }
}

/**
 * `exports` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createExports(options: AcmeOptions): ExportsResource {
  return new ExportsResource(new ClientCore(vendor, options));
}
