// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { contract, refusal } from "@carillon/config/contract";
import { CustomerIo, type CustomerIoOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<CustomerIoOptions> = {}) =>
  new CustomerIo({
    track: { siteId: "test-track-siteId", apiKey: "test-track-apiKey" },
    app: { apiKey: "test-app-apiKey", workspaceId: "test-app.workspaceId" },
    pipelines: { apiKey: "test-pipelines-apiKey" },
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("subscriptionCenter.getToken", {
  call: (fetch) => client(fetch).subscriptionCenter.getToken("user-123"),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/subscription_center/user-123/token",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { token: "made-up-token", url: "https://track.customer.io/u/i/made-up-token/" } },
});

contract("subscriptionCenter.listChannels", {
  call: (fetch) => client(fetch).subscriptionCenter.listChannels(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/subscription_channels",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: { status: 200, json: { channels: [{}] } },
});

contract("subscriptionCenter.listTopics", {
  call: (fetch) => client(fetch).subscriptionCenter.listTopics(),
  sends: {
    method: "GET",
    url: "https://api.customer.io/v1/subscription_topics",
    headers: {
      accept: "application/json",
      "x-workspace-id": "test-app.workspaceId",
      authorization: "Bearer test-app-apiKey",
    },
  },
  replies: {
    status: 200,
    json: {
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
});

refusal("subscriptionCenter.getToken", {
  call: (fetch) => client(fetch).subscriptionCenter.getToken("user-123"),
  replies: { status: 400, json: { meta: { error: "This test is refused" }, errors: [{ reason: "test_refusal" }] } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
