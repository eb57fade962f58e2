// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { inboxesList } from "../operations/inboxes.ts";
import type { FrontOptions } from "../options.ts";
import type { InboxesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Shared and private inboxes. */
export class InboxesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the inboxes that the token can see.
   *
   * `GET /inboxes` · limit 50/min, more by plan · scope inboxes:read
   *
   * @see https://dev.frontapp.com/reference/list-inboxes
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<InboxesListResponse> {
    return this.#core.call(inboxesList, undefined, query, options);
  }
}

/**
 * `inboxes` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createInboxes(options: FrontOptions): InboxesResource {
  return new InboxesResource(new ClientCore(vendor, options));
}
