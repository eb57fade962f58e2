// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { snippetsUpsert } from "../operations/snippets.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { SnippetsUpsertBody, SnippetsUpsertResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Named pieces of content. */
export class SnippetsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates or updates a snippet by name.
   *
   * `PUT /v1/snippets` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/updateSnippets
   */
  upsert(body: SnippetsUpsertBody, options?: RequestOptions): Call<SnippetsUpsertResponse> {
    return this.#core.call(snippetsUpsert, undefined, body, options);
  }
}

/**
 * `snippets` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSnippets(options: CustomerIoOptions): SnippetsResource {
  return new SnippetsResource(new ClientCore(vendor, options));
}
