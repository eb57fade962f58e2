// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { tagsList } from "../operations/tags.ts";
import type { FrontOptions } from "../options.ts";
import type { TagsListItem, TagsListQuery, TagsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Labels of conversations. */
export class TagsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the tags that the token can see.
   *
   * `GET /tags` · limit 50/min, more by plan · scope tags:read
   *
   * @see https://dev.frontapp.com/reference/list-tags
   */
  list(query?: TagsListQuery, options?: RequestOptions<never>): PagedCall<TagsListItem, TagsListResponse> {
    return this.#core.list(tagsList, undefined, query, options);
  }
}

/**
 * `tags` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTags(options: FrontOptions): TagsResource {
  return new TagsResource(new ClientCore(vendor, options));
}
