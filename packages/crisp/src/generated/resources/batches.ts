// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { batchesResolve } from "../operations/batches.ts";
import type { CrispOptions } from "../options.ts";
import type { BatchesResolveBody, BatchesResolveResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** One change to many conversations or profiles. */
export class BatchesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Resolves many conversations.
   *
   * User tokens only.
   *
   * `PATCH /website/{website_id}/batch/resolve` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-resolve-items
   */
  resolve(body: BatchesResolveBody, options?: RequestOptions & { websiteId?: string }): Call<BatchesResolveResponse> {
    return this.#core.call(batchesResolve, undefined, body, options);
  }
}

/**
 * `batches` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createBatches(options: CrispOptions): BatchesResource {
  return new BatchesResource(new ClientCore(vendor, options));
}
