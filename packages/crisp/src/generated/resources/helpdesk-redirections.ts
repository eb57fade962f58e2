// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  helpdeskRedirectionsCreate,
  helpdeskRedirectionsDelete,
  helpdeskRedirectionsExists,
  helpdeskRedirectionsGet,
  helpdeskRedirectionsList,
} from "../operations/helpdesk-redirections.ts";
import type { CrispOptions } from "../options.ts";
import type {
  HelpdeskRedirectionsCreateBody,
  HelpdeskRedirectionsCreateResponse,
  HelpdeskRedirectionsDeleteResponse,
  HelpdeskRedirectionsGetResponse,
  HelpdeskRedirectionsListItem,
  HelpdeskRedirectionsListQuery,
  HelpdeskRedirectionsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Old addresses that lead to new ones. */
export class HelpdeskRedirectionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a redirection.
   *
   * `POST /website/{website_id}/helpdesk/redirection` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-redirection
   */
  create(
    body: HelpdeskRedirectionsCreateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdeskRedirectionsCreateResponse> {
    return this.#core.call(helpdeskRedirectionsCreate, undefined, body, options);
  }

  /**
   * Deletes a redirection.
   *
   * `DELETE /website/{website_id}/helpdesk/redirection/{redirection_id}` · limit 5000/day, more by plan; not published
   *
   * @param redirectionId Id of the redirection.
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-redirection
   */
  delete(
    redirectionId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskRedirectionsDeleteResponse> {
    return this.#core.call(helpdeskRedirectionsDelete, redirectionId, undefined, options);
  }

  /**
   * Tells whether a redirection exists.
   *
   * `HEAD /website/{website_id}/helpdesk/redirection/{redirection_id}` · limit 5000/day, more by plan; not published
   *
   * @param redirectionId Id of the redirection.
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-redirection-exists
   */
  exists(
    redirectionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(helpdeskRedirectionsExists, redirectionId, query, options);
  }

  /**
   * Gets a redirection.
   *
   * `GET /website/{website_id}/helpdesk/redirection/{redirection_id}` · limit 5000/day, more by plan; not published
   *
   * @param redirectionId Id of the redirection.
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-redirection
   */
  get(
    redirectionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskRedirectionsGetResponse> {
    return this.#core.call(helpdeskRedirectionsGet, redirectionId, query, options);
  }

  /**
   * Lists redirections.
   *
   * `GET /website/{website_id}/helpdesk/redirections/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-redirections
   */
  list(
    query?: HelpdeskRedirectionsListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<HelpdeskRedirectionsListItem, HelpdeskRedirectionsListResponse> {
    return new PagedCall(this.#core, helpdeskRedirectionsList, undefined, query, options);
  }
}

/**
 * `helpdeskRedirections` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createHelpdeskRedirections(options: CrispOptions): HelpdeskRedirectionsResource {
  return new HelpdeskRedirectionsResource(new ClientCore(vendor, options));
}
