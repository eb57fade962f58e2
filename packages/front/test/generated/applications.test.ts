// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId", channelId: "test-channel.channelId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("applications.triggerEvent", {
  call: (fetch) =>
    client(fetch).applications.triggerEvent("1a2b3c4d", {
      event_type: "order_shipped",
      app_object: { ext_link: "https://shop.example/orders/777" },
    }),
  sends: {
    method: "POST",
    url: "https://api2.frontapp.com/applications/1a2b3c4d/events",
    headers: { accept: "application/json", "content-type": "application/json", authorization: "Bearer test-apiToken" },
    json: { event_type: "order_shipped", app_object: { ext_link: "https://shop.example/orders/777" } },
  },
  replies: { status: 204 },
  gives: undefined,
});

refusal("applications.triggerEvent", {
  call: (fetch) =>
    client(fetch).applications.triggerEvent("1a2b3c4d", {
      event_type: "order_shipped",
      app_object: { ext_link: "https://shop.example/orders/777" },
    }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
