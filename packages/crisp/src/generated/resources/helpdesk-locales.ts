// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  helpdeskLocalesCreate,
  helpdeskLocalesDelete,
  helpdeskLocalesExists,
  helpdeskLocalesExport,
  helpdeskLocalesGet,
  helpdeskLocalesImport,
  helpdeskLocalesList,
} from "../operations/helpdesk-locales.ts";
import type { CrispOptions } from "../options.ts";
import type {
  HelpdeskLocalesCreateBody,
  HelpdeskLocalesCreateResponse,
  HelpdeskLocalesDeleteResponse,
  HelpdeskLocalesExportResponse,
  HelpdeskLocalesGetResponse,
  HelpdeskLocalesImportBody,
  HelpdeskLocalesImportResponse,
  HelpdeskLocalesListItem,
  HelpdeskLocalesListQuery,
  HelpdeskLocalesListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Languages of the helpdesk. */
export class HelpdeskLocalesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds a locale.
   *
   * `POST /website/{website_id}/helpdesk/locale` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale
   */
  create(
    body: HelpdeskLocalesCreateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskLocalesCreateResponse> {
    return this.#core.call(helpdeskLocalesCreate, undefined, body, options);
  }

  /**
   * Deletes a locale.
   *
   * `DELETE /website/{website_id}/helpdesk/locale/{locale}` · limit 5000/day, more by plan; not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale
   */
  delete(
    locale: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskLocalesDeleteResponse> {
    return this.#core.call(helpdeskLocalesDelete, locale, undefined, options);
  }

  /**
   * Tells whether a locale exists.
   *
   * `HEAD /website/{website_id}/helpdesk/locale/{locale}` · limit 5000/day, more by plan; not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-exists
   */
  exists(
    locale: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(helpdeskLocalesExists, locale, query, options);
  }

  /**
   * Asks for an export of the articles of a locale.
   *
   * User tokens only. The reply has no file.
   *
   * `POST /website/{website_id}/helpdesk/locale/{locale}/export` · limit not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#export-helpdesk-locale-articles
   */
  export(
    locale: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskLocalesExportResponse> {
    return this.#core.call(helpdeskLocalesExport, locale, undefined, options);
  }

  /**
   * Gets a locale.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}` · limit 5000/day, more by plan; not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale
   */
  get(
    locale: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskLocalesGetResponse> {
    return this.#core.call(helpdeskLocalesGet, locale, query, options);
  }

  /**
   * Reads the articles of another helpdesk into a locale.
   *
   * User tokens only.
   *
   * `POST /website/{website_id}/helpdesk/locale/{locale}/import` · limit not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#import-external-helpdesk-to-locale
   */
  import(
    locale: string,
    body: HelpdeskLocalesImportBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskLocalesImportResponse> {
    return this.#core.call(helpdeskLocalesImport, locale, body, options);
  }

  /**
   * Lists the locales of the helpdesk.
   *
   * `GET /website/{website_id}/helpdesk/locales/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locales
   */
  list(
    query?: HelpdeskLocalesListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<HelpdeskLocalesListItem, HelpdeskLocalesListResponse> {
    return new PagedCall(this.#core, helpdeskLocalesList, undefined, query, options);
  }
}

/**
 * `helpdeskLocales` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createHelpdeskLocales(options: CrispOptions): HelpdeskLocalesResource {
  return new HelpdeskLocalesResource(new ClientCore(vendor, options));
}
