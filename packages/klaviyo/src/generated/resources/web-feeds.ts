// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { webFeedsCreate, webFeedsDelete, webFeedsGet, webFeedsList, webFeedsUpdate } from "../operations/web-feeds.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  WebFeedsCreateBody,
  WebFeedsCreateQuery,
  WebFeedsCreateResponse,
  WebFeedsGetQuery,
  WebFeedsGetResponse,
  WebFeedsListItem,
  WebFeedsListQuery,
  WebFeedsListResponse,
  WebFeedsUpdateBody,
  WebFeedsUpdateQuery,
  WebFeedsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Feeds of a shop that templates show. */
export class WebFeedsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a web feed.
   *
   * `POST /api/web-feeds` · limit 1/s, 15/min · scope web-feeds:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_web_feed
   */
  create(body: WebFeedsCreateBody, options?: RequestOptions<WebFeedsCreateQuery>): Call<WebFeedsCreateResponse> {
    return this.#core.call(webFeedsCreate, undefined, body, options);
  }

  /**
   * Deletes a web feed.
   *
   * `DELETE /api/web-feeds/{id}` · limit 1/s, 15/min · scope web-feeds:write
   *
   * @param id Id of a web feed.
   * @see https://developers.klaviyo.com/en/reference/delete_web_feed
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(webFeedsDelete, id, undefined, options);
  }

  /**
   * Returns a web feed.
   *
   * The status is null until the feed was first read.
   *
   * `GET /api/web-feeds/{id}` · limit 1/s, 15/min · scope web-feeds:read
   *
   * @param id Id of a web feed.
   * @see https://developers.klaviyo.com/en/reference/get_web_feed
   */
  get(id: string, query?: WebFeedsGetQuery, options?: RequestOptions<never>): Call<WebFeedsGetResponse> {
    return this.#core.call(webFeedsGet, id, query, options);
  }

  /**
   * Lists web feeds.
   *
   * Pages hold 5 by default, and 20 at most.
   *
   * `GET /api/web-feeds` · limit 1/s, 15/min · scope web-feeds:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_web_feeds
   */
  list(query?: WebFeedsListQuery, options?: RequestOptions<never>): PagedCall<WebFeedsListItem, WebFeedsListResponse> {
    return new PagedCall(this.#core, webFeedsList, undefined, query, options);
  }

  /**
   * Changes a web feed.
   *
   * `PATCH /api/web-feeds/{id}` · limit 1/s, 15/min · scope web-feeds:write
   *
   * @param id Id of a web feed.
   * @see https://developers.klaviyo.com/en/reference/update_web_feed
   */
  update(
    id: string,
    body: WebFeedsUpdateBody,
    options?: RequestOptions<WebFeedsUpdateQuery>,
  ): Call<WebFeedsUpdateResponse> {
    return this.#core.call(webFeedsUpdate, id, body, options);
  }
}

/**
 * `webFeeds` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWebFeeds(options: KlaviyoOptions): WebFeedsResource {
  return new WebFeedsResource(new ClientCore(vendor, options));
}
