// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  subscriptionCenterGetToken,
  subscriptionCenterListChannels,
  subscriptionCenterListTopics,
} from "../operations/subscription-center.ts";
import type {
  SubscriptionCenterGetTokenResponse,
  SubscriptionCenterListChannelsResponse,
  SubscriptionCenterListTopicsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.subscriptionCenter`: each answers with the reply that it is given, or with the documented example. */
export const subscriptionCenterMocks = {
  /** Makes a link to a person's preferences page. `GET /v1/subscription_center/{customer_id}/token` */
  getToken: (reply?: SubscriptionCenterGetTokenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionCenterGetToken,
      {
        status: 200,
        contentType: "application/json",
        example: { token: "made-up-token", url: "https://track.customer.io/u/i/made-up-token/" },
      },
      reply,
      init,
    ),
  /** Lists the channels that people can subscribe to. `GET /v1/subscription_channels` */
  listChannels: (reply?: SubscriptionCenterListChannelsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionCenterListChannels,
      { status: 200, contentType: "application/json", example: { channels: [{}] } },
      reply,
      init,
    ),
  /** Lists the topics that people can subscribe to. `GET /v1/subscription_topics` */
  listTopics: (reply?: SubscriptionCenterListTopicsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      subscriptionCenterListTopics,
      {
        status: 200,
        contentType: "application/json",
        example: {
          topics: [
            {
              id: 4,
              identifier: "topic_4",
              name: "Product updates",
              description: "New releases",
              subscribed_by_default: false,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
