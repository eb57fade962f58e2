// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  helpdeskArticlesAlternateExists,
  helpdeskArticlesCreate,
  helpdeskArticlesDelete,
  helpdeskArticlesDeleteAlternate,
  helpdeskArticlesExists,
  helpdeskArticlesGet,
  helpdeskArticlesGetAlternate,
  helpdeskArticlesGetCategory,
  helpdeskArticlesGetPage,
  helpdeskArticlesList,
  helpdeskArticlesListAlternates,
  helpdeskArticlesPublish,
  helpdeskArticlesSave,
  helpdeskArticlesSaveAlternate,
  helpdeskArticlesUnpublish,
  helpdeskArticlesUpdate,
  helpdeskArticlesUpdateCategory,
} from "../operations/helpdesk-articles.ts";
import type { CrispOptions } from "../options.ts";
import type {
  HelpdeskArticlesAlternateExistsPath,
  HelpdeskArticlesCreateBody,
  HelpdeskArticlesCreateResponse,
  HelpdeskArticlesDeleteAlternatePath,
  HelpdeskArticlesDeleteAlternateResponse,
  HelpdeskArticlesDeletePath,
  HelpdeskArticlesDeleteResponse,
  HelpdeskArticlesExistsPath,
  HelpdeskArticlesGetAlternatePath,
  HelpdeskArticlesGetAlternateResponse,
  HelpdeskArticlesGetCategoryPath,
  HelpdeskArticlesGetCategoryResponse,
  HelpdeskArticlesGetPagePath,
  HelpdeskArticlesGetPageResponse,
  HelpdeskArticlesGetPath,
  HelpdeskArticlesGetResponse,
  HelpdeskArticlesListAlternatesPath,
  HelpdeskArticlesListAlternatesResponse,
  HelpdeskArticlesListItem,
  HelpdeskArticlesListQuery,
  HelpdeskArticlesListResponse,
  HelpdeskArticlesPublishPath,
  HelpdeskArticlesPublishResponse,
  HelpdeskArticlesSaveAlternateBody,
  HelpdeskArticlesSaveAlternatePath,
  HelpdeskArticlesSaveAlternateResponse,
  HelpdeskArticlesSaveBody,
  HelpdeskArticlesSavePath,
  HelpdeskArticlesSaveResponse,
  HelpdeskArticlesUnpublishPath,
  HelpdeskArticlesUnpublishResponse,
  HelpdeskArticlesUpdateBody,
  HelpdeskArticlesUpdateCategoryBody,
  HelpdeskArticlesUpdateCategoryPath,
  HelpdeskArticlesUpdateCategoryResponse,
  HelpdeskArticlesUpdatePath,
  HelpdeskArticlesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Articles of the helpdesk, by locale. */
export class HelpdeskArticlesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Tells whether an article has a form in another locale.
   *
   * `HEAD /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-article-alternate-exists
   */
  alternateExists(
    ids: HelpdeskArticlesAlternateExistsPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(helpdeskArticlesAlternateExists, ids, query, options);
  }

  /**
   * Creates an article.
   *
   * `POST /website/{website_id}/helpdesk/locale/{locale}/article` · limit 5000/day, more by plan; not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#add-a-new-helpdesk-locale-article
   */
  create(
    locale: string,
    body: HelpdeskArticlesCreateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskArticlesCreateResponse> {
    return this.#core.call(helpdeskArticlesCreate, locale, body, options);
  }

  /**
   * Deletes an article.
   *
   * `DELETE /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-article
   */
  delete(
    ids: HelpdeskArticlesDeletePath,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskArticlesDeleteResponse> {
    return this.#core.call(helpdeskArticlesDelete, ids, undefined, options);
  }

  /**
   * Unties an article from its form in another locale.
   *
   * `DELETE /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-article-alternate
   */
  deleteAlternate(
    ids: HelpdeskArticlesDeleteAlternatePath,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskArticlesDeleteAlternateResponse> {
    return this.#core.call(helpdeskArticlesDeleteAlternate, ids, undefined, options);
  }

  /**
   * Tells whether an article exists.
   *
   * `HEAD /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-article-exists
   */
  exists(
    ids: HelpdeskArticlesExistsPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(helpdeskArticlesExists, ids, query, options);
  }

  /**
   * Gets an article.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article
   */
  get(
    ids: HelpdeskArticlesGetPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskArticlesGetResponse> {
    return this.#core.call(helpdeskArticlesGet, ids, query, options);
  }

  /**
   * Gets the form of an article in another locale.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-alternate
   */
  getAlternate(
    ids: HelpdeskArticlesGetAlternatePath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskArticlesGetAlternateResponse> {
    return this.#core.call(helpdeskArticlesGetAlternate, ids, query, options);
  }

  /**
   * Gets the category of an article.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-category
   */
  getCategory(
    ids: HelpdeskArticlesGetCategoryPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskArticlesGetCategoryResponse> {
    return this.#core.call(helpdeskArticlesGetCategory, ids, query, options);
  }

  /**
   * Gets the public page of an article.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/page` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-page
   */
  getPage(
    ids: HelpdeskArticlesGetPagePath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskArticlesGetPageResponse> {
    return this.#core.call(helpdeskArticlesGetPage, ids, query, options);
  }

  /**
   * Lists the articles of a locale.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/articles/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-articles
   */
  list(
    locale: string,
    query?: HelpdeskArticlesListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<HelpdeskArticlesListItem, HelpdeskArticlesListResponse> {
    return new PagedCall(this.#core, helpdeskArticlesList, locale, query, options);
  }

  /**
   * Lists the forms of an article in other locales.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternates` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-article-alternates
   */
  listAlternates(
    ids: HelpdeskArticlesListAlternatesPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskArticlesListAlternatesResponse> {
    return this.#core.call(helpdeskArticlesListAlternates, ids, query, options);
  }

  /**
   * Publishes an article.
   *
   * `POST /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/publish` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#publish-helpdesk-locale-article
   */
  publish(
    ids: HelpdeskArticlesPublishPath,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskArticlesPublishResponse> {
    return this.#core.call(helpdeskArticlesPublish, ids, undefined, options);
  }

  /**
   * Saves a whole article over the old one.
   *
   * What is left out is lost.
   *
   * `PUT /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-article
   */
  save(
    ids: HelpdeskArticlesSavePath,
    body: HelpdeskArticlesSaveBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskArticlesSaveResponse> {
    return this.#core.call(helpdeskArticlesSave, ids, body, options);
  }

  /**
   * Names the form of an article in another locale.
   *
   * `PUT /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-article-alternate
   */
  saveAlternate(
    ids: HelpdeskArticlesSaveAlternatePath,
    body: HelpdeskArticlesSaveAlternateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskArticlesSaveAlternateResponse> {
    return this.#core.call(helpdeskArticlesSaveAlternate, ids, body, options);
  }

  /**
   * Makes an article a draft again.
   *
   * `POST /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/unpublish` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#unpublish-helpdesk-locale-article
   */
  unpublish(
    ids: HelpdeskArticlesUnpublishPath,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskArticlesUnpublishResponse> {
    return this.#core.call(helpdeskArticlesUnpublish, ids, undefined, options);
  }

  /**
   * Changes parts of an article.
   *
   * `PATCH /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-article
   */
  update(
    ids: HelpdeskArticlesUpdatePath,
    body: HelpdeskArticlesUpdateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskArticlesUpdateResponse> {
    return this.#core.call(helpdeskArticlesUpdate, ids, body, options);
  }

  /**
   * Moves an article to another category.
   *
   * `PATCH /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-article-category
   */
  updateCategory(
    ids: HelpdeskArticlesUpdateCategoryPath,
    body: HelpdeskArticlesUpdateCategoryBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskArticlesUpdateCategoryResponse> {
    return this.#core.call(helpdeskArticlesUpdateCategory, ids, body, options);
  }
}

/**
 * `helpdeskArticles` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createHelpdeskArticles(options: CrispOptions): HelpdeskArticlesResource {
  return new HelpdeskArticlesResource(new ClientCore(vendor, options));
}
