// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  universalContentCreate,
  universalContentDelete,
  universalContentGet,
  universalContentList,
  universalContentUpdate,
} from "../operations/universal-content.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  UniversalContentCreateBody,
  UniversalContentCreateQuery,
  UniversalContentCreateResponse,
  UniversalContentGetQuery,
  UniversalContentGetResponse,
  UniversalContentListItem,
  UniversalContentListQuery,
  UniversalContentListResponse,
  UniversalContentUpdateBody,
  UniversalContentUpdateQuery,
  UniversalContentUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Blocks that templates share. */
export class UniversalContentResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a piece of content that templates share.
   *
   * Only some kinds of blocks can be made: button, drop shadow, horizontal rule, HTML, image, spacer and text.
   *
   * `POST /api/template-universal-content` · limit 75/s, 750/min · scope templates:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_universal_content
   */
  create(
    body: UniversalContentCreateBody,
    options?: RequestOptions<UniversalContentCreateQuery>,
  ): Call<UniversalContentCreateResponse> {
    return this.#core.call(universalContentCreate, undefined, body, options);
  }

  /**
   * Deletes a piece of content that templates share.
   *
   * `DELETE /api/template-universal-content/{id}` · limit 75/s, 750/min · scope templates:write
   *
   * @param id Id of universal content.
   * @see https://developers.klaviyo.com/en/reference/delete_universal_content
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(universalContentDelete, id, undefined, options);
  }

  /**
   * Returns a piece of content that templates share.
   *
   * `GET /api/template-universal-content/{id}` · limit 75/s, 750/min · scope templates:read
   *
   * @param id Id of universal content.
   * @see https://developers.klaviyo.com/en/reference/get_universal_content
   */
  get(
    id: string,
    query?: UniversalContentGetQuery,
    options?: RequestOptions<never>,
  ): Call<UniversalContentGetResponse> {
    return this.#core.call(universalContentGet, id, query, options);
  }

  /**
   * Lists pieces of content that templates share.
   *
   * `GET /api/template-universal-content` · limit 75/s, 750/min · scope templates:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_all_universal_content
   */
  list(
    query?: UniversalContentListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<UniversalContentListItem, UniversalContentListResponse> {
    return new PagedCall(this.#core, universalContentList, undefined, query, options);
  }

  /**
   * Changes a piece of content that templates share.
   *
   * Only some kinds of blocks can be written: button, drop shadow, horizontal rule, HTML, image, spacer and text.
   *
   * `PATCH /api/template-universal-content/{id}` · limit 75/s, 750/min · scope templates:write
   *
   * @param id Id of universal content.
   * @see https://developers.klaviyo.com/en/reference/update_universal_content
   */
  update(
    id: string,
    body: UniversalContentUpdateBody,
    options?: RequestOptions<UniversalContentUpdateQuery>,
  ): Call<UniversalContentUpdateResponse> {
    return this.#core.call(universalContentUpdate, id, body, options);
  }
}

/**
 * `universalContent` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createUniversalContent(options: KlaviyoOptions): UniversalContentResource {
  return new UniversalContentResource(new ClientCore(vendor, options));
}
