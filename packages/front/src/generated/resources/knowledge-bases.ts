// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  knowledgeBasesCreate,
  knowledgeBasesGet,
  knowledgeBasesGetContent,
  knowledgeBasesGetContentForLocale,
  knowledgeBasesList,
  knowledgeBasesUpdateContent,
  knowledgeBasesUpdateContentForLocale,
} from "../operations/knowledge-bases.ts";
import type { FrontOptions } from "../options.ts";
import type {
  KnowledgeBasesCreateBody,
  KnowledgeBasesCreateResponse,
  KnowledgeBasesGetContentForLocalePath,
  KnowledgeBasesGetContentForLocaleResponse,
  KnowledgeBasesGetContentResponse,
  KnowledgeBasesGetResponse,
  KnowledgeBasesListResponse,
  KnowledgeBasesUpdateContentBody,
  KnowledgeBasesUpdateContentForLocaleBody,
  KnowledgeBasesUpdateContentForLocalePath,
  KnowledgeBasesUpdateContentForLocaleResponse,
  KnowledgeBasesUpdateContentResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Help pages, for teammates or for the public. */
export class KnowledgeBasesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a knowledge base.
   *
   * `POST /knowledge_bases` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @see https://dev.frontapp.com/reference/create-a-knowledge-base
   */
  create(body: KnowledgeBasesCreateBody, options?: RequestOptions): Call<KnowledgeBasesCreateResponse> {
    return this.#core.call(knowledgeBasesCreate, undefined, body, options);
  }

  /**
   * Gets a knowledge base, without its texts.
   *
   * `GET /knowledge_bases/{knowledge_base_id}` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @param knowledgeBaseId Id of the knowledge base (`knb_…`)
   * @see https://dev.frontapp.com/reference/get-a-knowledge-base
   */
  get(
    knowledgeBaseId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<KnowledgeBasesGetResponse> {
    return this.#core.call(knowledgeBasesGet, knowledgeBaseId, query, options);
  }

  /**
   * Gets a knowledge base in the default language.
   *
   * `GET /knowledge_bases/{knowledge_base_id}/content` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @param knowledgeBaseId Id of the knowledge base (`knb_…`)
   * @see https://dev.frontapp.com/reference/get-a-knowledge-base-with-content-in-default-locale
   */
  getContent(
    knowledgeBaseId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<KnowledgeBasesGetContentResponse> {
    return this.#core.call(knowledgeBasesGetContent, knowledgeBaseId, query, options);
  }

  /**
   * Gets a knowledge base in one language.
   *
   * `GET /knowledge_bases/{knowledge_base_id}/locales/{locale}/content` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @see https://dev.frontapp.com/reference/get-a-knowledge-base-with-content-in-specified-locale
   */
  getContentForLocale(
    ids: KnowledgeBasesGetContentForLocalePath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<KnowledgeBasesGetContentForLocaleResponse> {
    return this.#core.call(knowledgeBasesGetContentForLocale, ids, query, options);
  }

  /**
   * Lists the knowledge bases of the company, without their texts.
   *
   * `GET /knowledge_bases` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @see https://dev.frontapp.com/reference/list-knowledge-bases
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<KnowledgeBasesListResponse> {
    return this.#core.call(knowledgeBasesList, undefined, query, options);
  }

  /**
   * Changes a knowledge base in the default language.
   *
   * If it is published, it is published again.
   *
   * `PATCH /knowledge_bases/{knowledge_base_id}/content` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @param knowledgeBaseId Id of the knowledge base (`knb_…`)
   * @see https://dev.frontapp.com/reference/update-knowledge-base-in-default-locale
   */
  updateContent(
    knowledgeBaseId: string,
    body: KnowledgeBasesUpdateContentBody,
    options?: RequestOptions,
  ): Call<KnowledgeBasesUpdateContentResponse> {
    return this.#core.call(knowledgeBasesUpdateContent, knowledgeBaseId, body, options);
  }

  /**
   * Changes a knowledge base in one language.
   *
   * If it is published, it is published again.
   *
   * `PATCH /knowledge_bases/{knowledge_base_id}/locales/{locale}/content` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @see https://dev.frontapp.com/reference/update-knowledge-base-in-specified-locale
   */
  updateContentForLocale(
    ids: KnowledgeBasesUpdateContentForLocalePath,
    body: KnowledgeBasesUpdateContentForLocaleBody,
    options?: RequestOptions,
  ): Call<KnowledgeBasesUpdateContentForLocaleResponse> {
    return this.#core.call(knowledgeBasesUpdateContentForLocale, ids, body, options);
  }
}

/**
 * `knowledgeBases` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createKnowledgeBases(options: FrontOptions): KnowledgeBasesResource {
  return new KnowledgeBasesResource(new ClientCore(vendor, options));
}
