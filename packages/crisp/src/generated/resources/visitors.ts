// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  visitorsClearBlockedInRule,
  visitorsCount,
  visitorsCountBlocked,
  visitorsCountBlockedInRule,
  visitorsGetSessionFromToken,
  visitorsList,
  visitorsListOnMap,
} from "../operations/visitors.ts";
import type { CrispOptions } from "../options.ts";
import type {
  VisitorsClearBlockedInRuleResponse,
  VisitorsCountBlockedInRuleResponse,
  VisitorsCountBlockedResponse,
  VisitorsCountResponse,
  VisitorsGetSessionFromTokenResponse,
  VisitorsListItem,
  VisitorsListOnMapQuery,
  VisitorsListOnMapResponse,
  VisitorsListQuery,
  VisitorsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Who is on the website now. */
export class VisitorsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Forgets whom a rule kept out.
   *
   * User tokens only.
   *
   * `DELETE /website/{website_id}/visitors/blocked/{rule}` · limit not published
   *
   * @param rule Rule that keeps visitors out.
   * @see https://docs.crisp.chat/references/rest-api/v1/#clear-blocked-visitors-in-rule
   */
  clearBlockedInRule(
    rule: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<VisitorsClearBlockedInRuleResponse> {
    return this.#core.call(visitorsClearBlockedInRule, rule, undefined, options);
  }

  /**
   * Counts the visitors who are on the website now.
   *
   * Probable scope: `website:visitors read`.
   *
   * `GET /website/{website_id}/visitors/count` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#count-visitors
   */
  count(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<VisitorsCountResponse> {
    return this.#core.call(visitorsCount, undefined, query, options);
  }

  /**
   * Counts the visitors that each rule keeps out.
   *
   * Which tokens it takes is not documented. Probable scope: `website:visitors read`.
   *
   * `GET /website/{website_id}/visitors/blocked` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#count-blocked-visitors
   */
  countBlocked(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<VisitorsCountBlockedResponse> {
    return this.#core.call(visitorsCountBlocked, undefined, query, options);
  }

  /**
   * Counts the visitors that a rule keeps out.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/visitors/blocked/{rule}` · limit not published
   *
   * @param rule Rule that keeps visitors out.
   * @see https://docs.crisp.chat/references/rest-api/v1/#count-blocked-visitors-in-rule
   */
  countBlockedInRule(
    rule: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<VisitorsCountBlockedInRuleResponse> {
    return this.#core.call(visitorsCountBlockedInRule, rule, query, options);
  }

  /**
   * Finds the conversation of a session token.
   *
   * Probable scope: `website:visitors read`.
   *
   * `GET /website/{website_id}/visitors/token/{token_id}` · limit 5000/day, more by plan; not published
   *
   * @param tokenId Session token.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-session-identifier-from-token
   */
  getSessionFromToken(
    tokenId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<VisitorsGetSessionFromTokenResponse> {
    return this.#core.call(visitorsGetSessionFromToken, tokenId, query, options);
  }

  /**
   * Lists the visitors who are on the website now.
   *
   * `GET /website/{website_id}/visitors/list/{page_number}` · limit 5000/day, more by plan; not published · scope website:visitors read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-visitors
   */
  list(
    query?: VisitorsListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<VisitorsListItem, VisitorsListResponse> {
    return new PagedCall(this.#core, visitorsList, undefined, query, options);
  }

  /**
   * Lists visitors by place.
   *
   * Give all three of the centre or none. Probable scope: `website:visitors read`.
   *
   * `GET /website/{website_id}/visitors/map` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#pinpoint-visitors-on-a-map
   */
  listOnMap(
    query?: VisitorsListOnMapQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<VisitorsListOnMapResponse> {
    return this.#core.call(visitorsListOnMap, undefined, query, options);
  }
}

/**
 * `visitors` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createVisitors(options: CrispOptions): VisitorsResource {
  return new VisitorsResource(new ClientCore(vendor, options));
}
