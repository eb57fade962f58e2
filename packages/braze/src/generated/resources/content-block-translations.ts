// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  contentBlockTranslationsGetSource,
  contentBlockTranslationsList,
  contentBlockTranslationsUpdate,
} from "../operations/content-block-translations.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  ContentBlockTranslationsGetSourceQuery,
  ContentBlockTranslationsGetSourceResponse,
  ContentBlockTranslationsListQuery,
  ContentBlockTranslationsListResponse,
  ContentBlockTranslationsUpdateBody,
  ContentBlockTranslationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Translations of content blocks. */
export class ContentBlockTranslationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads the texts of a content block that are translated.
   *
   * Early access.
   *
   * `GET /content_blocks/translations/source` · limit 250000/min · scope content_blocks.translations.get
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_source_content_block
   */
  getSource(
    query: ContentBlockTranslationsGetSourceQuery,
    options?: RequestOptions<never>,
  ): Call<ContentBlockTranslationsGetSourceResponse> {
    return this.#core.call(contentBlockTranslationsGetSource, undefined, query, options);
  }

  /**
   * Lists the translations of a content block.
   *
   * Early access.
   *
   * `GET /content_blocks/translations` · limit 250000/min · scope content_blocks.translations.get
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_translation_content_block
   */
  list(
    query: ContentBlockTranslationsListQuery,
    options?: RequestOptions<never>,
  ): Call<ContentBlockTranslationsListResponse> {
    return this.#core.call(contentBlockTranslationsList, undefined, query, options);
  }

  /**
   * Sets the translations of a content block for one locale.
   *
   * Early access. At most 20 MB.
   *
   * `PUT /content_blocks/translations` · limit 250000/min · scope content_blocks.translations.update
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/content_blocks/put_update_translation_content_block
   */
  update(
    body: ContentBlockTranslationsUpdateBody,
    options?: RequestOptions,
  ): Call<ContentBlockTranslationsUpdateResponse> {
    return this.#core.call(contentBlockTranslationsUpdate, undefined, body, options);
  }
}

/**
 * `contentBlockTranslations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createContentBlockTranslations(options: BrazeOptions): ContentBlockTranslationsResource {
  return new ContentBlockTranslationsResource(new ClientCore(vendor, options));
}
