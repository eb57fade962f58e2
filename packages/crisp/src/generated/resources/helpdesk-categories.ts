// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  helpdeskCategoriesCreate,
  helpdeskCategoriesDelete,
  helpdeskCategoriesExists,
  helpdeskCategoriesGet,
  helpdeskCategoriesList,
  helpdeskCategoriesSave,
  helpdeskCategoriesUpdate,
} from "../operations/helpdesk-categories.ts";
import type { CrispOptions } from "../options.ts";
import type {
  HelpdeskCategoriesCreateBody,
  HelpdeskCategoriesCreateResponse,
  HelpdeskCategoriesDeletePath,
  HelpdeskCategoriesDeleteResponse,
  HelpdeskCategoriesExistsPath,
  HelpdeskCategoriesGetPath,
  HelpdeskCategoriesGetResponse,
  HelpdeskCategoriesListItem,
  HelpdeskCategoriesListQuery,
  HelpdeskCategoriesListResponse,
  HelpdeskCategoriesSaveBody,
  HelpdeskCategoriesSavePath,
  HelpdeskCategoriesSaveResponse,
  HelpdeskCategoriesUpdateBody,
  HelpdeskCategoriesUpdatePath,
  HelpdeskCategoriesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What articles are sorted by. */
export class HelpdeskCategoriesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a category.
   *
   * `POST /website/{website_id}/helpdesk/locale/{locale}/category` · limit 5000/day, more by plan; not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale-category
   */
  create(
    locale: string,
    body: HelpdeskCategoriesCreateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskCategoriesCreateResponse> {
    return this.#core.call(helpdeskCategoriesCreate, locale, body, options);
  }

  /**
   * Deletes a category.
   *
   * `DELETE /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-category
   */
  delete(
    ids: HelpdeskCategoriesDeletePath,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskCategoriesDeleteResponse> {
    return this.#core.call(helpdeskCategoriesDelete, ids, undefined, options);
  }

  /**
   * Tells whether a category exists.
   *
   * `HEAD /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-category-exists
   */
  exists(
    ids: HelpdeskCategoriesExistsPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(helpdeskCategoriesExists, ids, query, options);
  }

  /**
   * Gets a category.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-category
   */
  get(
    ids: HelpdeskCategoriesGetPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskCategoriesGetResponse> {
    return this.#core.call(helpdeskCategoriesGet, ids, query, options);
  }

  /**
   * Lists the categories of a locale.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/categories/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-categories
   */
  list(
    locale: string,
    query?: HelpdeskCategoriesListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<HelpdeskCategoriesListItem, HelpdeskCategoriesListResponse> {
    return new PagedCall(this.#core, helpdeskCategoriesList, locale, query, options);
  }

  /**
   * Saves a whole category over the old one.
   *
   * What is left out is lost.
   *
   * `PUT /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-category
   */
  save(
    ids: HelpdeskCategoriesSavePath,
    body: HelpdeskCategoriesSaveBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskCategoriesSaveResponse> {
    return this.#core.call(helpdeskCategoriesSave, ids, body, options);
  }

  /**
   * Changes parts of a category.
   *
   * `PATCH /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-category
   */
  update(
    ids: HelpdeskCategoriesUpdatePath,
    body: HelpdeskCategoriesUpdateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskCategoriesUpdateResponse> {
    return this.#core.call(helpdeskCategoriesUpdate, ids, body, options);
  }
}

/**
 * `helpdeskCategories` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createHelpdeskCategories(options: CrispOptions): HelpdeskCategoriesResource {
  return new HelpdeskCategoriesResource(new ClientCore(vendor, options));
}
