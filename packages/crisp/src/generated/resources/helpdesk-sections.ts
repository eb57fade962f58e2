// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  helpdeskSectionsCreate,
  helpdeskSectionsDelete,
  helpdeskSectionsExists,
  helpdeskSectionsGet,
  helpdeskSectionsList,
  helpdeskSectionsSave,
  helpdeskSectionsUpdate,
} from "../operations/helpdesk-sections.ts";
import type { CrispOptions } from "../options.ts";
import type {
  HelpdeskSectionsCreateBody,
  HelpdeskSectionsCreatePath,
  HelpdeskSectionsCreateResponse,
  HelpdeskSectionsDeletePath,
  HelpdeskSectionsDeleteResponse,
  HelpdeskSectionsExistsPath,
  HelpdeskSectionsGetPath,
  HelpdeskSectionsGetResponse,
  HelpdeskSectionsListItem,
  HelpdeskSectionsListPath,
  HelpdeskSectionsListQuery,
  HelpdeskSectionsListResponse,
  HelpdeskSectionsSaveBody,
  HelpdeskSectionsSavePath,
  HelpdeskSectionsSaveResponse,
  HelpdeskSectionsUpdateBody,
  HelpdeskSectionsUpdatePath,
  HelpdeskSectionsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Parts of a category. */
export class HelpdeskSectionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a section.
   *
   * `POST /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale-section
   */
  create(
    ids: HelpdeskSectionsCreatePath,
    body: HelpdeskSectionsCreateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskSectionsCreateResponse> {
    return this.#core.call(helpdeskSectionsCreate, ids, body, options);
  }

  /**
   * Deletes a section.
   *
   * `DELETE /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-section
   */
  delete(
    ids: HelpdeskSectionsDeletePath,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskSectionsDeleteResponse> {
    return this.#core.call(helpdeskSectionsDelete, ids, undefined, options);
  }

  /**
   * Tells whether a section exists.
   *
   * `HEAD /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-section-exists
   */
  exists(
    ids: HelpdeskSectionsExistsPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(helpdeskSectionsExists, ids, query, options);
  }

  /**
   * Gets a section.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-section
   */
  get(
    ids: HelpdeskSectionsGetPath,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskSectionsGetResponse> {
    return this.#core.call(helpdeskSectionsGet, ids, query, options);
  }

  /**
   * Lists the sections of a category.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/sections/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-sections
   */
  list(
    ids: HelpdeskSectionsListPath,
    query?: HelpdeskSectionsListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<HelpdeskSectionsListItem, HelpdeskSectionsListResponse> {
    return new PagedCall(this.#core, helpdeskSectionsList, ids, query, options);
  }

  /**
   * Saves a whole section over the old one.
   *
   * What is left out is lost.
   *
   * `PUT /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-section
   */
  save(
    ids: HelpdeskSectionsSavePath,
    body: HelpdeskSectionsSaveBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskSectionsSaveResponse> {
    return this.#core.call(helpdeskSectionsSave, ids, body, options);
  }

  /**
   * Changes parts of a section.
   *
   * `PATCH /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-section
   */
  update(
    ids: HelpdeskSectionsUpdatePath,
    body: HelpdeskSectionsUpdateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskSectionsUpdateResponse> {
    return this.#core.call(helpdeskSectionsUpdate, ids, body, options);
  }
}

/**
 * `helpdeskSections` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createHelpdeskSections(options: CrispOptions): HelpdeskSectionsResource {
  return new HelpdeskSectionsResource(new ClientCore(vendor, options));
}
