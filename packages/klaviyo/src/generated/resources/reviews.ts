// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { reviewsGet, reviewsList, reviewsUpdate } from "../operations/reviews.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  ReviewsGetQuery,
  ReviewsGetResponse,
  ReviewsListItem,
  ReviewsListQuery,
  ReviewsListResponse,
  ReviewsUpdateBody,
  ReviewsUpdateQuery,
  ReviewsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What customers write of products. */
export class ReviewsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns a review.
   *
   * `GET /api/reviews/{id}` · limit 10/s, 150/min · scope reviews:read
   *
   * @param id Id of a review.
   * @see https://developers.klaviyo.com/en/reference/get_review
   */
  get(id: string, query?: ReviewsGetQuery, options?: RequestOptions<never>): Call<ReviewsGetResponse> {
    return this.#core.call(reviewsGet, id, query, options);
  }

  /**
   * Lists reviews of products.
   *
   * `GET /api/reviews` · limit 10/s, 150/min · scope reviews:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_reviews
   */
  list(query?: ReviewsListQuery, options?: RequestOptions<never>): PagedCall<ReviewsListItem, ReviewsListResponse> {
    return new PagedCall(this.#core, reviewsList, undefined, query, options);
  }

  /**
   * Publishes, features, hides or rejects a review.
   *
   * `PATCH /api/reviews/{id}` · limit 10/s, 150/min · scope reviews:write
   *
   * @param id Id of a review.
   * @see https://developers.klaviyo.com/en/reference/update_review
   */
  update(
    id: string,
    body: ReviewsUpdateBody,
    options?: RequestOptions<ReviewsUpdateQuery>,
  ): Call<ReviewsUpdateResponse> {
    return this.#core.call(reviewsUpdate, id, body, options);
  }
}

/**
 * `reviews` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createReviews(options: KlaviyoOptions): ReviewsResource {
  return new ReviewsResource(new ClientCore(vendor, options));
}
