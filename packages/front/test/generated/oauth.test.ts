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

contract("oauth.createToken", {
  call: (fetch) => client(fetch).oauth.createToken({ grant_type: "refresh_token", refresh_token: "example-refresh" }),
  sends: {
    method: "POST",
    url: "https://app.frontapp.com/oauth/token",
    headers: {
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
      authorization: "Basic dGVzdC1vYXV0aEFwcC1jbGllbnRJZDp0ZXN0LW9hdXRoQXBwLWNsaWVudFNlY3JldA==",
    },
    form: "grant_type=refresh_token&refresh_token=example-refresh",
  },
  replies: {
    status: 200,
    json: {
      access_token: "example-access",
      refresh_token: "example-refresh",
      expires_at: 1767229200,
      token_type: "Bearer",
    },
  },
});

refusal("oauth.createToken", {
  call: (fetch) => client(fetch).oauth.createToken({ grant_type: "refresh_token", refresh_token: "example-refresh" }),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
