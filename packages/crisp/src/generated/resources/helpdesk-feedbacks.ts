// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { helpdeskFeedbacksGetRatings, helpdeskFeedbacksList } from "../operations/helpdesk-feedbacks.ts";
import type { CrispOptions } from "../options.ts";
import type {
  HelpdeskFeedbacksGetRatingsQuery,
  HelpdeskFeedbacksGetRatingsResponse,
  HelpdeskFeedbacksListItem,
  HelpdeskFeedbacksListQuery,
  HelpdeskFeedbacksListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What readers think of articles. */
export class HelpdeskFeedbacksResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Counts the ratings of the articles.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/feedback/ratings` · limit 5000/day, more by plan; not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#map-helpdesk-locale-feedback-ratings
   */
  getRatings(
    locale: string,
    query?: HelpdeskFeedbacksGetRatingsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdeskFeedbacksGetRatingsResponse> {
    return this.#core.call(helpdeskFeedbacksGetRatings, locale, query, options);
  }

  /**
   * Lists what readers think of the articles.
   *
   * `GET /website/{website_id}/helpdesk/locale/{locale}/feedback/list/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @param locale Locale of the helpdesk, such as en.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-feedbacks
   */
  list(
    locale: string,
    query?: HelpdeskFeedbacksListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<HelpdeskFeedbacksListItem, HelpdeskFeedbacksListResponse> {
    return new PagedCall(this.#core, helpdeskFeedbacksList, locale, query, options);
  }
}

/**
 * `helpdeskFeedbacks` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createHelpdeskFeedbacks(options: CrispOptions): HelpdeskFeedbacksResource {
  return new HelpdeskFeedbacksResource(new ClientCore(vendor, options));
}
