// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { linksCreate, linksGet, linksList, linksListConversations, linksUpdate } from "../operations/links.ts";
import type { FrontOptions } from "../options.ts";
import type {
  LinksCreateBody,
  LinksCreateResponse,
  LinksGetResponse,
  LinksListConversationsItem,
  LinksListConversationsQuery,
  LinksListConversationsResponse,
  LinksListItem,
  LinksListQuery,
  LinksListResponse,
  LinksUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Things outside of Front that conversations point at. */
export class LinksResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a link, or refreshes application objects.
   *
   * With `pattern` it only updates application objects that are there. At most 60 a minute.
   *
   * `POST /links` · limit 60/min; 50/min, more by plan · scope links:write
   *
   * @see https://dev.frontapp.com/reference/create-link
   */
  create(body: LinksCreateBody, options?: RequestOptions): Call<LinksCreateResponse> {
    return this.#core.call(linksCreate, undefined, body, options);
  }

  /**
   * Gets a link.
   *
   * `GET /links/{link_id}` · limit 50/min, more by plan · scope links:read
   *
   * @param linkId Id of the link (`top_…`)
   * @see https://dev.frontapp.com/reference/get-link
   */
  get(linkId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<LinksGetResponse> {
    return this.#core.call(linksGet, linkId, query, options);
  }

  /**
   * Lists links, application objects among them.
   *
   * `GET /links` · limit 50/min, more by plan · scope links:read
   *
   * @see https://dev.frontapp.com/reference/list-links
   */
  list(query?: LinksListQuery, options?: RequestOptions<never>): PagedCall<LinksListItem, LinksListResponse> {
    return new PagedCall(this.#core, linksList, undefined, query, options);
  }

  /**
   * Lists the conversations that point at a link.
   *
   * For finer filters see conversations.search.
   *
   * `GET /links/{link_id}/conversations` · limit 50/min, more by plan · scope conversations:read
   *
   * @param linkId Id of the link (`top_…`)
   * @see https://dev.frontapp.com/reference/list-link-conversations
   */
  listConversations(
    linkId: string,
    query?: LinksListConversationsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<LinksListConversationsItem, LinksListConversationsResponse> {
    return new PagedCall(this.#core, linksListConversations, linkId, query, options);
  }

  /**
   * Changes the name of a link.
   *
   * `PATCH /links/{link_id}` · limit 50/min, more by plan · scope links:write
   *
   * @param linkId Id of the link (`top_…`)
   * @see https://dev.frontapp.com/reference/update-a-link
   */
  update(linkId: string, body: LinksUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(linksUpdate, linkId, body, options);
  }
}

/**
 * `links` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createLinks(options: FrontOptions): LinksResource {
  return new LinksResource(new ClientCore(vendor, options));
}
