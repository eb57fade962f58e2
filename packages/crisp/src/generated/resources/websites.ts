// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { websitesCreate, websitesDelete, websitesExists, websitesGet } from "../operations/websites.ts";
import type { CrispOptions } from "../options.ts";
import type {
  WebsitesCreateBody,
  WebsitesCreateResponse,
  WebsitesDeleteBody,
  WebsitesDeleteResponse,
  WebsitesExistsQuery,
  WebsitesGetResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Websites, also called workspaces. */
export class WebsitesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a website.
   *
   * User tokens only.
   *
   * `POST /website` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#create-website
   */
  create(body: WebsitesCreateBody, options?: RequestOptions): Call<WebsitesCreateResponse> {
    return this.#core.call(websitesCreate, undefined, body, options);
  }

  /**
   * Deletes the website.
   *
   * User tokens only. The user has to prove it again.
   *
   * `DELETE /website/{website_id}` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-a-website
   */
  delete(body: WebsitesDeleteBody, options?: RequestOptions & { websiteId?: string }): Call<WebsitesDeleteResponse> {
    return this.#core.call(websitesDelete, undefined, body, options);
  }

  /**
   * Tells whether a website has this domain.
   *
   * `HEAD /website` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-website-exists
   */
  exists(query: WebsitesExistsQuery, options?: RequestOptions<never>): Call<boolean> {
    return this.#core.call(websitesExists, undefined, query, options);
  }

  /**
   * Gets the website.
   *
   * `GET /website/{website_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-a-website
   */
  get(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<WebsitesGetResponse> {
    return this.#core.call(websitesGet, undefined, query, options);
  }
}

/**
 * `websites` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWebsites(options: CrispOptions): WebsitesResource {
  return new WebsitesResource(new ClientCore(vendor, options));
}
