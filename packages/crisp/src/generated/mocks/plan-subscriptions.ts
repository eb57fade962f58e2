// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  planSubscriptionsCheckCoupon,
  planSubscriptionsGet,
  planSubscriptionsList,
  planSubscriptionsRedeemCoupon,
  planSubscriptionsSubscribe,
  planSubscriptionsUnsubscribe,
  planSubscriptionsUpdateBillPeriod,
} from "../operations/plan-subscriptions.ts";
import type {
  PlanSubscriptionsCheckCouponResponse,
  PlanSubscriptionsGetResponse,
  PlanSubscriptionsListResponse,
  PlanSubscriptionsRedeemCouponResponse,
  PlanSubscriptionsSubscribeResponse,
  PlanSubscriptionsUnsubscribeResponse,
  PlanSubscriptionsUpdateBillPeriodResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.planSubscriptions`: each answers with the reply that it is given, or with the documented example. */
export const planSubscriptionsMocks = {
  /** Tells what a coupon gives. `GET /plans/subscription/{website_id}/coupon` */
  checkCoupon: (reply?: PlanSubscriptionsCheckCouponResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      planSubscriptionsCheckCoupon,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            code: "ACME10",
            policy: { rebate_percent: 10 },
            redeem_limit: 100,
            expire_at: "2026-12-31T00:00:00Z",
          },
        },
      },
      reply,
      init,
    ),
  /** Gets the plan of the website. `GET /plans/subscription/{website_id}` */
  get: (reply?: PlanSubscriptionsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      planSubscriptionsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            id: "0a1b2c3d-0000-4000-8000-000000000025",
            name: "Unlimited",
            price: 95,
            since: "2026-01-01T00:00:00Z",
            trialing: false,
            bill_period: "monthly",
            active: true,
            website: { id: "8c842203-0000-4000-8000-000000000001", name: "Acme" },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists the plans of all your websites. `GET /plans/subscription` */
  list: (reply?: PlanSubscriptionsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      planSubscriptionsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              id: "0a1b2c3d-0000-4000-8000-000000000025",
              name: "Unlimited",
              price: 95,
              since: "2026-01-01T00:00:00Z",
              trialing: false,
              bill_period: "monthly",
              active: true,
              website: { id: "8c842203-0000-4000-8000-000000000001", name: "Acme" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Redeems a coupon. `PATCH /plans/subscription/{website_id}/coupon` */
  redeemCoupon: (reply?: PlanSubscriptionsRedeemCouponResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      planSubscriptionsRedeemCoupon,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Puts the website on a plan. `POST /plans/subscription/{website_id}` */
  subscribe: (reply?: PlanSubscriptionsSubscribeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      planSubscriptionsSubscribe,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Takes the website off its plan. `DELETE /plans/subscription/{website_id}` */
  unsubscribe: (reply?: PlanSubscriptionsUnsubscribeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      planSubscriptionsUnsubscribe,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Bills the plan by month or by year. `PATCH /plans/subscription/{website_id}/bill/period` */
  updateBillPeriod: (reply?: PlanSubscriptionsUpdateBillPeriodResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      planSubscriptionsUpdateBillPeriod,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
