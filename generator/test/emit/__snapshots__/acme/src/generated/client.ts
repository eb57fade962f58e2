// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { operations } from "./operations/index.ts";
import type { AcmeOptions } from "./options.ts";
import { ExportsResource } from "./resources/exports.ts";
import { WidgetsResource } from "./resources/widgets.ts";
import { vendor } from "./vendor.ts";
import { Client } from "@carillon/runtime/internal";

/**
 * Client of the Acme API. Counts widgets and exports them.
 *
 * Throttles to the documented limits and retries what may be repeated.
 *
 * @see https://docs.acme.example
 */
export class Acme extends Client {
  /** Files with many widgets. */
  readonly exports: ExportsResource;
  /** Things that are counted. */
  readonly widgets: WidgetsResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: AcmeOptions) {
    super(vendor, options, operations);
    this.exports = new ExportsResource(this.core);
    this.widgets = new WidgetsResource(this.core);
  }
}
