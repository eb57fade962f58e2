// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { snippetsCreate, snippetsDelete, snippetsList, snippetsUpsert } from "../operations/snippets.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  SnippetsCreateBody,
  SnippetsCreateResponse,
  SnippetsListResponse,
  SnippetsUpsertBody,
  SnippetsUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Named pieces of content. */
export class SnippetsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a snippet.
   *
   * `POST /v1/snippets` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/snippets/createSnippet/
   */
  create(body: SnippetsCreateBody, options?: RequestOptions): Call<SnippetsCreateResponse> {
    return this.#core.call(snippetsCreate, undefined, body, options);
  }

  /**
   * Deletes a snippet.
   *
   * Refused with 400 while a message uses it.
   *
   * `DELETE /v1/snippets/{snippet_name}` · limit 10/s
   *
   * @param snippetName Name of the snippet.
   * @see https://docs.customer.io/integrations/api/app/tag/snippets/deleteSnippet/
   */
  delete(snippetName: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(snippetsDelete, snippetName, undefined, options);
  }

  /**
   * Lists all snippets.
   *
   * `GET /v1/snippets` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/snippets/listSnippets/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<SnippetsListResponse> {
    return this.#core.call(snippetsList, undefined, query, options);
  }

  /**
   * Creates or updates a snippet by name.
   *
   * `PUT /v1/snippets` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/snippets/updateSnippets/
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
