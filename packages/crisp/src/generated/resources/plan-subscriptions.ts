// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  planSubscriptionsCheckCoupon,
  planSubscriptionsGet,
  planSubscriptionsList,
  planSubscriptionsRedeemCoupon,
  planSubscriptionsSubscribe,
  planSubscriptionsUnsubscribe,
  planSubscriptionsUpdateBillPeriod,
} from "../operations/plan-subscriptions.ts";
import type { CrispOptions } from "../options.ts";
import type {
  PlanSubscriptionsCheckCouponQuery,
  PlanSubscriptionsCheckCouponResponse,
  PlanSubscriptionsGetResponse,
  PlanSubscriptionsListResponse,
  PlanSubscriptionsRedeemCouponBody,
  PlanSubscriptionsRedeemCouponResponse,
  PlanSubscriptionsSubscribeBody,
  PlanSubscriptionsSubscribeResponse,
  PlanSubscriptionsUnsubscribeResponse,
  PlanSubscriptionsUpdateBillPeriodBody,
  PlanSubscriptionsUpdateBillPeriodResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What plan a website is on. */
export class PlanSubscriptionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Tells what a coupon gives.
   *
   * User tokens only.
   *
   * `GET /plans/subscription/{website_id}/coupon` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-coupon-availability-for-website-plan-subscription
   */
  checkCoupon(
    query: PlanSubscriptionsCheckCouponQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PlanSubscriptionsCheckCouponResponse> {
    return this.#core.call(planSubscriptionsCheckCoupon, undefined, query, options);
  }

  /**
   * Gets the plan of the website.
   *
   * Probable scope: `plan:subscription read`.
   *
   * `GET /plans/subscription/{website_id}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-plan-subscription-for-a-website
   */
  get(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PlanSubscriptionsGetResponse> {
    return this.#core.call(planSubscriptionsGet, undefined, query, options);
  }

  /**
   * Lists the plans of all your websites.
   *
   * User tokens only.
   *
   * `GET /plans/subscription` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-all-active-plan-subscriptions
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<PlanSubscriptionsListResponse> {
    return this.#core.call(planSubscriptionsList, undefined, query, options);
  }

  /**
   * Redeems a coupon.
   *
   * User tokens only. Not repeated, since a coupon may be good for one time only.
   *
   * `PATCH /plans/subscription/{website_id}/coupon` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#redeem-coupon-for-website-plan-subscription
   */
  redeemCoupon(
    body: PlanSubscriptionsRedeemCouponBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PlanSubscriptionsRedeemCouponResponse> {
    return this.#core.call(planSubscriptionsRedeemCoupon, undefined, body, options);
  }

  /**
   * Puts the website on a plan.
   *
   * User tokens only. Costs money; not safe to repeat.
   *
   * `POST /plans/subscription/{website_id}` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#subscribe-website-to-plan
   */
  subscribe(
    body: PlanSubscriptionsSubscribeBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PlanSubscriptionsSubscribeResponse> {
    return this.#core.call(planSubscriptionsSubscribe, undefined, body, options);
  }

  /**
   * Takes the website off its plan.
   *
   * User tokens only.
   *
   * `DELETE /plans/subscription/{website_id}` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#unsubscribe-plan-from-website
   */
  unsubscribe(options?: RequestOptions<never> & { websiteId?: string }): Call<PlanSubscriptionsUnsubscribeResponse> {
    return this.#core.call(planSubscriptionsUnsubscribe, undefined, undefined, options);
  }

  /**
   * Bills the plan by month or by year.
   *
   * User tokens only. Not repeated, since it may cost money.
   *
   * `PATCH /plans/subscription/{website_id}/bill/period` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#change-bill-period-for-website-plan-subscription
   */
  updateBillPeriod(
    body: PlanSubscriptionsUpdateBillPeriodBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PlanSubscriptionsUpdateBillPeriodResponse> {
    return this.#core.call(planSubscriptionsUpdateBillPeriod, undefined, body, options);
  }
}

/**
 * `planSubscriptions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPlanSubscriptions(options: CrispOptions): PlanSubscriptionsResource {
  return new PlanSubscriptionsResource(new ClientCore(vendor, options));
}
