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

contract("me.get", {
  call: (fetch) => client(fetch).me.get(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/me",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: { status: 200, json: { _links: { self: "https://api2.frontapp.com/me" }, id: "cmp_abc", name: "Acme" } },
});

refusal("me.get", {
  call: (fetch) => client(fetch).me.get(),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
