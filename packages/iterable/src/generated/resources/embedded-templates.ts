// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  embeddedTemplatesGet,
  embeddedTemplatesUpdate,
  embeddedTemplatesUpsert,
} from "../operations/embedded-templates.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  EmbeddedTemplatesGetQuery,
  EmbeddedTemplatesGetResponse,
  EmbeddedTemplatesUpdateBody,
  EmbeddedTemplatesUpdateResponse,
  EmbeddedTemplatesUpsertBody,
  EmbeddedTemplatesUpsertResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Templates of embedded messages. */
export class EmbeddedTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Reads an embedded message template.
   *
   * 404 when it has no content for the locale.
   *
   * `GET /templates/embedded/get` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#templates_getEmbeddedTemplate
   */
  get(query: EmbeddedTemplatesGetQuery, options?: RequestOptions<never>): Call<EmbeddedTemplatesGetResponse> {
    return this.#core.call(embeddedTemplatesGet, undefined, query, options);
  }

  /**
   * Changes an embedded message template.
   *
   * What is left out stays.
   *
   * `POST /templates/embedded/update` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_updateEmbeddedTemplate
   */
  update(body: EmbeddedTemplatesUpdateBody, options?: RequestOptions): Call<EmbeddedTemplatesUpdateResponse> {
    return this.#core.call(embeddedTemplatesUpdate, undefined, body, options);
  }

  /**
   * Creates or changes an embedded message template by your id.
   *
   * Changes all templates that have this clientTemplateId, or creates one.
   *
   * `POST /templates/embedded/upsert` · limit not published
   *
   * @see https://api.iterable.com/api/docs#templates_upsertEmbeddedTemplate
   */
  upsert(body: EmbeddedTemplatesUpsertBody, options?: RequestOptions): Call<EmbeddedTemplatesUpsertResponse> {
    return this.#core.call(embeddedTemplatesUpsert, undefined, body, options);
  }
}

/**
 * `embeddedTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEmbeddedTemplates(options: IterableClientOptions): EmbeddedTemplatesResource {
  return new EmbeddedTemplatesResource(new ClientCore(vendor, options));
}
