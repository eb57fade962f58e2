// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { snippetsCreate, snippetsDelete, snippetsGet, snippetsList, snippetsUpdate } from "../operations/snippets.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  SnippetsCreateBody,
  SnippetsCreateResponse,
  SnippetsDeleteResponse,
  SnippetsGetResponse,
  SnippetsListResponse,
  SnippetsUpdateBody,
  SnippetsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Pieces of content that templates share. */
export class SnippetsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a snippet.
   *
   * `POST /snippets` · limit not published
   *
   * @see https://api.iterable.com/api/docs#snippets_createSnippet
   */
  create(body: SnippetsCreateBody, options?: RequestOptions): Call<SnippetsCreateResponse> {
    return this.#core.call(snippetsCreate, undefined, body, options);
  }

  /**
   * Deletes a snippet by id or name.
   *
   * `DELETE /snippets/{identifier}` · limit not published
   *
   * @param identifier Id or name of the snippet; what is all digits is an id.
   * @see https://api.iterable.com/api/docs#snippets_deleteSnippet
   */
  delete(identifier: string, options?: RequestOptions<never>): Call<SnippetsDeleteResponse> {
    return this.#core.call(snippetsDelete, identifier, undefined, options);
  }

  /**
   * Reads a snippet by id or name.
   *
   * `GET /snippets/{identifier}` · limit not published
   *
   * @param identifier Id or name of the snippet; what is all digits is an id.
   * @see https://api.iterable.com/api/docs#snippets_getSnippet
   */
  get(identifier: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<SnippetsGetResponse> {
    return this.#core.call(snippetsGet, identifier, query, options);
  }

  /**
   * Lists all snippets.
   *
   * `GET /snippets` · limit not published
   *
   * @see https://api.iterable.com/api/docs#snippets_getSnippets
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<SnippetsListResponse> {
    return this.#core.call(snippetsList, undefined, query, options);
  }

  /**
   * Changes a snippet, or creates one by name.
   *
   * A name that is not there yet is created; an id that is not there is an error.
   *
   * `PUT /snippets/{identifier}` · limit not published
   *
   * @param identifier Id or name of the snippet; what is all digits is an id.
   * @see https://api.iterable.com/api/docs#snippets_updateSnippet
   */
  update(identifier: string, body: SnippetsUpdateBody, options?: RequestOptions): Call<SnippetsUpdateResponse> {
    return this.#core.call(snippetsUpdate, identifier, body, options);
  }
}

/**
 * `snippets` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSnippets(options: IterableClientOptions): SnippetsResource {
  return new SnippetsResource(new ClientCore(vendor, options));
}
