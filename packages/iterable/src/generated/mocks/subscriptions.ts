// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  subscriptionsBulkUpdate,
  subscriptionsStartDoubleOptIn,
  subscriptionsSubscribeByEmail,
  subscriptionsSubscribeByUserId,
  subscriptionsUnsubscribeByEmail,
  subscriptionsUnsubscribeByUserId,
} from "../operations/subscriptions.ts";
import type {
  SubscriptionsBulkUpdateResponse,
  SubscriptionsSubscribeByEmailResponse,
  SubscriptionsSubscribeByUserIdResponse,
  SubscriptionsUnsubscribeByEmailResponse,
  SubscriptionsUnsubscribeByUserIdResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.subscriptions`: each answers with the reply that it is given, or with the documented example. */
export const subscriptionsMocks = {
  /** Subscribes or unsubscribes many people. `PUT /subscriptions/{subscriptionGroup}/{subscriptionGroupId}` */
  bulkUpdate: (reply?: SubscriptionsBulkUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionsBulkUpdate,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Asks a person to confirm a subscription. `POST /subscriptions/subscribeToDoubleOptIn` */
  startDoubleOptIn: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionsStartDoubleOptIn,
      { status: 202, contentType: "text/plain", example: "Request for double opt-in subscription accepted" },
      reply,
      init,
    ),
  /** Subscribes a person by email. `PATCH /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}` */
  subscribeByEmail: (reply?: SubscriptionsSubscribeByEmailResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionsSubscribeByEmail,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Subscribes a person by your id. `PATCH /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}` */
  subscribeByUserId: (reply?: SubscriptionsSubscribeByUserIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionsSubscribeByUserId,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Unsubscribes a person by email. `DELETE /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}` */
  unsubscribeByEmail: (reply?: SubscriptionsUnsubscribeByEmailResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionsUnsubscribeByEmail,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Unsubscribes a person by your id. `DELETE /subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}` */
  unsubscribeByUserId: (reply?: SubscriptionsUnsubscribeByUserIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionsUnsubscribeByUserId,
      { status: 202, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
