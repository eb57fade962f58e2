// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  contentBlocksCreate,
  contentBlocksGet,
  contentBlocksList,
  contentBlocksUpdate,
} from "../operations/content-blocks.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  ContentBlocksCreateBody,
  ContentBlocksCreateResponse,
  ContentBlocksGetQuery,
  ContentBlocksGetResponse,
  ContentBlocksListItem,
  ContentBlocksListQuery,
  ContentBlocksListResponse,
  ContentBlocksUpdateBody,
  ContentBlocksUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Reusable pieces of message content. */
export class ContentBlocksResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a content block.
   *
   * `POST /content_blocks/create` · limit 250000/h · scope content_blocks.create
   *
   * @see https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_create_email_content_block
   */
  create(body: ContentBlocksCreateBody, options?: RequestOptions): Call<ContentBlocksCreateResponse> {
    return this.#core.call(contentBlocksCreate, undefined, body, options);
  }

  /**
   * Reads a content block.
   *
   * `GET /content_blocks/info` · limit 250000/h · scope content_blocks.info
   *
   * @see https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_see_email_content_blocks_information
   */
  get(query: ContentBlocksGetQuery, options?: RequestOptions<never>): Call<ContentBlocksGetResponse> {
    return this.#core.call(contentBlocksGet, undefined, query, options);
  }

  /**
   * Lists content blocks.
   *
   * `GET /content_blocks/list` · limit 250000/h · scope content_blocks.list
   *
   * @see https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/get_list_email_content_blocks
   */
  list(
    query?: ContentBlocksListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ContentBlocksListItem, ContentBlocksListResponse> {
    return new PagedCall(this.#core, contentBlocksList, undefined, query, options);
  }

  /**
   * Changes a content block.
   *
   * `POST /content_blocks/update` · limit 250000/h · scope content_blocks.update
   *
   * @see https://www.braze.com/docs/api/endpoints/templates/content_blocks_templates/post_update_content_block
   */
  update(body: ContentBlocksUpdateBody, options?: RequestOptions): Call<ContentBlocksUpdateResponse> {
    return this.#core.call(contentBlocksUpdate, undefined, body, options);
  }
}

/**
 * `contentBlocks` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createContentBlocks(options: BrazeOptions): ContentBlocksResource {
  return new ContentBlocksResource(new ClientCore(vendor, options));
}
