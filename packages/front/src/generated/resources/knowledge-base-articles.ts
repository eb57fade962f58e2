// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type BinaryReply, type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  knowledgeBaseArticlesCreate,
  knowledgeBaseArticlesCreateForLocale,
  knowledgeBaseArticlesDelete,
  knowledgeBaseArticlesDownloadAttachment,
  knowledgeBaseArticlesGet,
  knowledgeBaseArticlesGetContent,
  knowledgeBaseArticlesGetContentForLocale,
  knowledgeBaseArticlesList,
  knowledgeBaseArticlesListForCategory,
  knowledgeBaseArticlesUpdateContent,
  knowledgeBaseArticlesUpdateContentForLocale,
} from "../operations/knowledge-base-articles.ts";
import type { FrontOptions } from "../options.ts";
import type {
  KnowledgeBaseArticlesCreateBody,
  KnowledgeBaseArticlesCreateForLocaleBody,
  KnowledgeBaseArticlesCreateForLocalePath,
  KnowledgeBaseArticlesCreateForLocaleResponse,
  KnowledgeBaseArticlesCreateResponse,
  KnowledgeBaseArticlesDeleteResponse,
  KnowledgeBaseArticlesDownloadAttachmentPath,
  KnowledgeBaseArticlesGetContentForLocalePath,
  KnowledgeBaseArticlesGetContentForLocaleResponse,
  KnowledgeBaseArticlesGetContentResponse,
  KnowledgeBaseArticlesGetResponse,
  KnowledgeBaseArticlesListForCategoryItem,
  KnowledgeBaseArticlesListForCategoryQuery,
  KnowledgeBaseArticlesListForCategoryResponse,
  KnowledgeBaseArticlesListItem,
  KnowledgeBaseArticlesListQuery,
  KnowledgeBaseArticlesListResponse,
  KnowledgeBaseArticlesUpdateContentBody,
  KnowledgeBaseArticlesUpdateContentForLocaleBody,
  KnowledgeBaseArticlesUpdateContentForLocalePath,
  KnowledgeBaseArticlesUpdateContentForLocaleResponse,
  KnowledgeBaseArticlesUpdateContentResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Pages of a knowledge base. */
export class KnowledgeBaseArticlesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an article in the default language.
   *
   * A draft, unless `status` says otherwise.
   *
   * `POST /knowledge_bases/{knowledge_base_id}/articles` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @param knowledgeBaseId Id of the knowledge base (`knb_…`)
   * @see https://dev.frontapp.com/reference/create-article-in-a-knowledge-base-in-default-locale
   */
  create(
    knowledgeBaseId: string,
    body: KnowledgeBaseArticlesCreateBody,
    options?: RequestOptions,
  ): Call<KnowledgeBaseArticlesCreateResponse> {
    return this.#core.call(knowledgeBaseArticlesCreate, knowledgeBaseId, body, options);
  }

  /**
   * Creates an article in one language.
   *
   * A draft, unless `status` says otherwise.
   *
   * `POST /knowledge_bases/{knowledge_base_id}/locales/{locale}/articles` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @see https://dev.frontapp.com/reference/create-article-in-a-knowledge-base-in-specified-locale
   */
  createForLocale(
    ids: KnowledgeBaseArticlesCreateForLocalePath,
    body: KnowledgeBaseArticlesCreateForLocaleBody,
    options?: RequestOptions,
  ): Call<KnowledgeBaseArticlesCreateForLocaleResponse> {
    return this.#core.call(knowledgeBaseArticlesCreateForLocale, ids, body, options);
  }

  /**
   * Deletes an article in all languages.
   *
   * `DELETE /knowledge_base_articles/{article_id}` · limit 50/min, more by plan · scope knowledge_bases:delete
   *
   * @param articleId Id of the article (`kba_…`)
   * @see https://dev.frontapp.com/reference/delete-an-article
   */
  delete(articleId: string, options?: RequestOptions<never>): Call<KnowledgeBaseArticlesDeleteResponse> {
    return this.#core.call(knowledgeBaseArticlesDelete, articleId, undefined, options);
  }

  /**
   * Downloads a file of an article.
   *
   * Counts as a call.
   *
   * `GET /knowledge_base_articles/{article_id}/download/{attachment_id}` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @see https://dev.frontapp.com/reference/download-attachment-from-an-article
   */
  downloadAttachment(
    ids: KnowledgeBaseArticlesDownloadAttachmentPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BinaryReply> {
    return this.#core.call(knowledgeBaseArticlesDownloadAttachment, ids, query, options);
  }

  /**
   * Gets an article, without its texts.
   *
   * `GET /knowledge_base_articles/{article_id}` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @param articleId Id of the article (`kba_…`)
   * @see https://dev.frontapp.com/reference/get-a-knowledge-base-article
   */
  get(
    articleId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<KnowledgeBaseArticlesGetResponse> {
    return this.#core.call(knowledgeBaseArticlesGet, articleId, query, options);
  }

  /**
   * Gets an article in the default language.
   *
   * `GET /knowledge_base_articles/{article_id}/content` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @param articleId Id of the article (`kba_…`)
   * @see https://dev.frontapp.com/reference/get-knowledge-base-article-with-content-in-default-locale
   */
  getContent(
    articleId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<KnowledgeBaseArticlesGetContentResponse> {
    return this.#core.call(knowledgeBaseArticlesGetContent, articleId, query, options);
  }

  /**
   * Gets an article in one language.
   *
   * `GET /knowledge_base_articles/{article_id}/locales/{locale}/content` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @see https://dev.frontapp.com/reference/get-knowledge-base-article-with-content-in-specified-locale
   */
  getContentForLocale(
    ids: KnowledgeBaseArticlesGetContentForLocalePath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<KnowledgeBaseArticlesGetContentForLocaleResponse> {
    return this.#core.call(knowledgeBaseArticlesGetContentForLocale, ids, query, options);
  }

  /**
   * Lists the articles of a knowledge base, without their texts.
   *
   * `GET /knowledge_bases/{knowledge_base_id}/articles` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @param knowledgeBaseId Id of the knowledge base (`knb_…`)
   * @see https://dev.frontapp.com/reference/list-articles-in-a-knowledge-base
   */
  list(
    knowledgeBaseId: string,
    query?: KnowledgeBaseArticlesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<KnowledgeBaseArticlesListItem, KnowledgeBaseArticlesListResponse> {
    return new PagedCall(this.#core, knowledgeBaseArticlesList, knowledgeBaseId, query, options);
  }

  /**
   * Lists the articles of a category, without their texts.
   *
   * `GET /knowledge_base_categories/{category_id}/articles` · limit 50/min, more by plan · scope knowledge_bases:read
   *
   * @param categoryId Id of the category (`kbc_…`)
   * @see https://dev.frontapp.com/reference/list-articles-in-a-category
   */
  listForCategory(
    categoryId: string,
    query?: KnowledgeBaseArticlesListForCategoryQuery,
    options?: RequestOptions<never>,
  ): PagedCall<KnowledgeBaseArticlesListForCategoryItem, KnowledgeBaseArticlesListForCategoryResponse> {
    return new PagedCall(this.#core, knowledgeBaseArticlesListForCategory, categoryId, query, options);
  }

  /**
   * Changes an article in the default language.
   *
   * `PATCH /knowledge_base_articles/{article_id}/content` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @param articleId Id of the article (`kba_…`)
   * @see https://dev.frontapp.com/reference/update-article-content-in-default-locale
   */
  updateContent(
    articleId: string,
    body: KnowledgeBaseArticlesUpdateContentBody,
    options?: RequestOptions,
  ): Call<KnowledgeBaseArticlesUpdateContentResponse> {
    return this.#core.call(knowledgeBaseArticlesUpdateContent, articleId, body, options);
  }

  /**
   * Changes an article in one language.
   *
   * `PATCH /knowledge_base_articles/{article_id}/locales/{locale}/content` · limit 50/min, more by plan · scope knowledge_bases:write
   *
   * @see https://dev.frontapp.com/reference/update-article-content-in-specified-locale
   */
  updateContentForLocale(
    ids: KnowledgeBaseArticlesUpdateContentForLocalePath,
    body: KnowledgeBaseArticlesUpdateContentForLocaleBody,
    options?: RequestOptions,
  ): Call<KnowledgeBaseArticlesUpdateContentForLocaleResponse> {
    return this.#core.call(knowledgeBaseArticlesUpdateContentForLocale, ids, body, options);
  }
}

/**
 * `knowledgeBaseArticles` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createKnowledgeBaseArticles(options: FrontOptions): KnowledgeBaseArticlesResource {
  return new KnowledgeBaseArticlesResource(new ClientCore(vendor, options));
}
