// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  knowledgeBaseCategoriesCreate,
  knowledgeBaseCategoriesCreateForLocale,
  knowledgeBaseCategoriesDelete,
  knowledgeBaseCategoriesGet,
  knowledgeBaseCategoriesGetContent,
  knowledgeBaseCategoriesGetContentForLocale,
  knowledgeBaseCategoriesList,
  knowledgeBaseCategoriesUpdateContent,
  knowledgeBaseCategoriesUpdateContentForLocale,
} from "../operations/knowledge-base-categories.ts";
import type { FrontOptions } from "../options.ts";
import type {
  KnowledgeBaseCategoriesCreateBody,
  KnowledgeBaseCategoriesCreateForLocaleBody,
  KnowledgeBaseCategoriesCreateForLocalePath,
  KnowledgeBaseCategoriesCreateForLocaleResponse,
  KnowledgeBaseCategoriesCreateResponse,
  KnowledgeBaseCategoriesGetContentForLocalePath,
  KnowledgeBaseCategoriesGetContentForLocaleResponse,
  KnowledgeBaseCategoriesGetContentResponse,
  KnowledgeBaseCategoriesGetResponse,
  KnowledgeBaseCategoriesListItem,
  KnowledgeBaseCategoriesListQuery,
  KnowledgeBaseCategoriesListResponse,
  KnowledgeBaseCategoriesUpdateContentBody,
  KnowledgeBaseCategoriesUpdateContentForLocaleBody,
  KnowledgeBaseCategoriesUpdateContentForLocalePath,
  KnowledgeBaseCategoriesUpdateContentForLocaleResponse,
  KnowledgeBaseCategoriesUpdateContentResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What the articles of a knowledge base are sorted by. */
export class KnowledgeBaseCategoriesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a category in the default language.
   *
   * `POST /knowledge_bases/{knowledge_base_id}/categories` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @param knowledgeBaseId Id of the knowledge base (`knb_…`)
   * @see https://dev.frontapp.com/reference/create-knowledge-base-category-in-default-locale
   */
  create(
    knowledgeBaseId: string,
    body: KnowledgeBaseCategoriesCreateBody,
    options?: RequestOptions,
  ): Call<KnowledgeBaseCategoriesCreateResponse> {
    return this.#core.call(knowledgeBaseCategoriesCreate, knowledgeBaseId, body, options);
  }

  /**
   * Creates a category in one language.
   *
   * `POST /knowledge_bases/{knowledge_base_id}/locales/{locale}/categories` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @see https://dev.frontapp.com/reference/create-knowledge-base-category-in-specified-locale
   */
  createForLocale(
    ids: KnowledgeBaseCategoriesCreateForLocalePath,
    body: KnowledgeBaseCategoriesCreateForLocaleBody,
    options?: RequestOptions,
  ): Call<KnowledgeBaseCategoriesCreateForLocaleResponse> {
    return this.#core.call(knowledgeBaseCategoriesCreateForLocale, ids, body, options);
  }

  /**
   * Deletes a category and all its articles.
   *
   * `DELETE /knowledge_base_categories/{category_id}` · limit 50/min, more by plan · scope knowledge_bases:delete
   *
   * @param categoryId Id of the category (`kbc_…`)
   * @see https://dev.frontapp.com/reference/delete-a-knowledge-base-category
   */
  delete(categoryId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(knowledgeBaseCategoriesDelete, categoryId, undefined, options);
  }

  /**
   * Gets a category, without its texts.
   *
   * `GET /knowledge_base_categories/{category_id}` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @param categoryId Id of the category (`kbc_…`)
   * @see https://dev.frontapp.com/reference/get-a-knowledge-base-category
   */
  get(
    categoryId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<KnowledgeBaseCategoriesGetResponse> {
    return this.#core.call(knowledgeBaseCategoriesGet, categoryId, query, options);
  }

  /**
   * Gets a category in the default language.
   *
   * `GET /knowledge_base_categories/{category_id}/content` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @param categoryId Id of the category (`kbc_…`)
   * @see https://dev.frontapp.com/reference/get-knowledge-base-category-content-in-default-locale
   */
  getContent(
    categoryId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<KnowledgeBaseCategoriesGetContentResponse> {
    return this.#core.call(knowledgeBaseCategoriesGetContent, categoryId, query, options);
  }

  /**
   * Gets a category in one language.
   *
   * `GET /knowledge_base_categories/{category_id}/locales/{locale}/content` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @see https://dev.frontapp.com/reference/get-knowledge-base-category-with-content-in-specified-locale
   */
  getContentForLocale(
    ids: KnowledgeBaseCategoriesGetContentForLocalePath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<KnowledgeBaseCategoriesGetContentForLocaleResponse> {
    return this.#core.call(knowledgeBaseCategoriesGetContentForLocale, ids, query, options);
  }

  /**
   * Lists the categories of a knowledge base, without their texts.
   *
   * `GET /knowledge_bases/{knowledge_base_id}/categories` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @param knowledgeBaseId Id of the knowledge base (`knb_…`)
   * @see https://dev.frontapp.com/reference/list-categories-in-a-knowledge-base
   */
  list(
    knowledgeBaseId: string,
    query?: KnowledgeBaseCategoriesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<KnowledgeBaseCategoriesListItem, KnowledgeBaseCategoriesListResponse> {
    return new PagedCall(this.#core, knowledgeBaseCategoriesList, knowledgeBaseId, query, options);
  }

  /**
   * Changes a category in the default language.
   *
   * A published knowledge base is published again.
   *
   * `PATCH /knowledge_base_categories/{category_id}/content` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @param categoryId Id of the category (`kbc_…`)
   * @see https://dev.frontapp.com/reference/update-knowledge-base-category-in-default-locale
   */
  updateContent(
    categoryId: string,
    body: KnowledgeBaseCategoriesUpdateContentBody,
    options?: RequestOptions,
  ): Call<KnowledgeBaseCategoriesUpdateContentResponse> {
    return this.#core.call(knowledgeBaseCategoriesUpdateContent, categoryId, body, options);
  }

  /**
   * Changes a category in one language.
   *
   * A published knowledge base is published again.
   *
   * `PATCH /knowledge_base_categories/{category_id}/locales/{locale}/content` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @see https://dev.frontapp.com/reference/update-knowledge-base-category-in-specified-locale
   */
  updateContentForLocale(
    ids: KnowledgeBaseCategoriesUpdateContentForLocalePath,
    body: KnowledgeBaseCategoriesUpdateContentForLocaleBody,
    options?: RequestOptions,
  ): Call<KnowledgeBaseCategoriesUpdateContentForLocaleResponse> {
    return this.#core.call(knowledgeBaseCategoriesUpdateContentForLocale, ids, body, options);
  }
}

/**
 * `knowledgeBaseCategories` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createKnowledgeBaseCategories(options: FrontOptions): KnowledgeBaseCategoriesResource {
  return new KnowledgeBaseCategoriesResource(new ClientCore(vendor, options));
}
