// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  websitesAbortDeletion,
  websitesCreate,
  websitesDelete,
  websitesExists,
  websitesGet,
  websitesGetConnectEndpoints,
} from "../operations/websites.ts";
import type { CrispOptions } from "../options.ts";
import type {
  WebsitesAbortDeletionResponse,
  WebsitesCreateBody,
  WebsitesCreateResponse,
  WebsitesDeleteBody,
  WebsitesDeleteResponse,
  WebsitesExistsQuery,
  WebsitesGetConnectEndpointsResponse,
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
   * Takes the deletion of the website back.
   *
   * User tokens only.
   *
   * `DELETE /website/{website_id}/expunge` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#abort-website-deletion
   */
  abortDeletion(options?: RequestOptions<never> & { websiteId?: string }): Call<WebsitesAbortDeletionResponse> {
    return this.#core.call(websitesAbortDeletion, undefined, undefined, options);
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
   * User tokens only. The user has to prove it again, in the body of the DELETE. abortDeletion takes it back.
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

  /**
   * Gets where the real-time API of a website token listens now.
   *
   * Which tokens it takes is not documented. Ask before each connection.
   *
   * `GET /website/{website_id}/connect/endpoints` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-website-connect-endpoints
   */
  getConnectEndpoints(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<WebsitesGetConnectEndpointsResponse> {
    return this.#core.call(websitesGetConnectEndpoints, undefined, query, options);
  }
}

/**
 * `websites` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWebsites(options: CrispOptions): WebsitesResource {
  return new WebsitesResource(new ClientCore(vendor, options));
}
