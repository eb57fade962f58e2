// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  subscriptionGroupsGetStatus,
  subscriptionGroupsListForUser,
  subscriptionGroupsSetStatus,
  subscriptionGroupsSetStatuses,
} from "../operations/subscription-groups.ts";
import type {
  SubscriptionGroupsGetStatusResponse,
  SubscriptionGroupsListForUserResponse,
  SubscriptionGroupsSetStatusesResponse,
  SubscriptionGroupsSetStatusResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.subscriptionGroups`: each answers with the reply that it is given, or with the documented example. */
export const subscriptionGroupsMocks = {
  /** Reads users' state in a subscription group. `GET /subscription/status/get` */
  getStatus: (reply?: SubscriptionGroupsGetStatusResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionGroupsGetStatus,
      {
        status: 200,
        contentType: "application/json",
        example: { status: { "user-123": "Subscribed", "user-124": "Unknown" }, message: "success" },
      },
      reply,
      init,
    ),
  /** Lists users with all their subscription groups. `GET /subscription/user/status` */
  listForUser: (reply?: SubscriptionGroupsListForUserResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionGroupsListForUser,
      {
        status: 200,
        contentType: "application/json",
        example: {
          users: [
            {
              email: "john@example.com",
              phone: null,
              external_id: "user-123",
              subscription_groups: [
                { id: "1a2b3c4d-0000-4000-8000-1a2b3c4d5e6f", name: "News", channel: "email", status: "Subscribed" },
              ],
            },
          ],
          total_count: 1,
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Sets users' state in a subscription group. `POST /subscription/status/set`, that of `setStatusForAll` too */
  setStatus: (reply?: SubscriptionGroupsSetStatusResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionGroupsSetStatus,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Sets users' state in several subscription groups. `POST /v2/subscription/status/set` */
  setStatuses: (reply?: SubscriptionGroupsSetStatusesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionGroupsSetStatuses,
      { status: 201, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
};
