// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  canvasTranslationsGetSource,
  canvasTranslationsList,
  canvasTranslationsUpdate,
} from "../operations/canvas-translations.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  CanvasTranslationsGetSourceQuery,
  CanvasTranslationsGetSourceResponse,
  CanvasTranslationsListQuery,
  CanvasTranslationsListResponse,
  CanvasTranslationsUpdateBody,
  CanvasTranslationsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Translations of canvases. */
export class CanvasTranslationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads the texts of a canvas's message that are translated.
   *
   * Early access.
   *
   * `GET /canvas/translations/source` · limit 250000/min · scope canvas.translations.get
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/canvas/get_source_canvas
   */
  getSource(
    query: CanvasTranslationsGetSourceQuery,
    options?: RequestOptions<never>,
  ): Call<CanvasTranslationsGetSourceResponse> {
    return this.#core.call(canvasTranslationsGetSource, undefined, query, options);
  }

  /**
   * Lists the translations of a canvas's message.
   *
   * Early access.
   *
   * `GET /canvas/translations` · limit 250000/min · scope canvas.translations.get
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/canvas/get_translation_canvas
   */
  list(query: CanvasTranslationsListQuery, options?: RequestOptions<never>): Call<CanvasTranslationsListResponse> {
    return this.#core.call(canvasTranslationsList, undefined, query, options);
  }

  /**
   * Sets the translations of a canvas's message for one locale.
   *
   * Early access. At most 20 MB.
   *
   * `PUT /canvas/translations` · limit 250000/min · scope canvas.translations.update
   *
   * @see https://www.braze.com/docs/api/endpoints/translations/canvas/put_update_translation_canvas
   */
  update(body: CanvasTranslationsUpdateBody, options?: RequestOptions): Call<CanvasTranslationsUpdateResponse> {
    return this.#core.call(canvasTranslationsUpdate, undefined, body, options);
  }
}

/**
 * `canvasTranslations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCanvasTranslations(options: BrazeOptions): CanvasTranslationsResource {
  return new CanvasTranslationsResource(new ClientCore(vendor, options));
}
