// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { reportsQueryConversations } from "../operations/reports.ts";
import type { DriftOptions } from "../options.ts";
import type { ReportsQueryConversationsBody, ReportsQueryConversationsResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Figures on conversations. */
export class ReportsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads metrics of the conversations that match filters.
   *
   * Metrics come back by position, in the order of the query; a missing one is the text NaN. 60 calls a minute.
   *
   * `POST /reports/conversations` · limit 60/min · scope conversation_read
   *
   * @see https://devdocs.drift.com/docs/conversation-reporting
   */
  queryConversations(
    body: ReportsQueryConversationsBody,
    options?: RequestOptions,
  ): Call<ReportsQueryConversationsResponse> {
    return this.#core.call(reportsQueryConversations, undefined, body, options);
  }
}

/**
 * `reports` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createReports(options: DriftOptions): ReportsResource {
  return new ReportsResource(new ClientCore(vendor, options));
}
