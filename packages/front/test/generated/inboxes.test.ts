// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { contract, refusal } from "@carillon/config/contract";
import { Front, type FrontOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<FrontOptions> = {}) =>
  new Front({
    apiToken: "test-apiToken",
    channel: { secret: "test-channel-secret", appId: "test-channel.appId" },
    oauthApp: { clientId: "test-oauthApp-clientId", clientSecret: "test-oauthApp-clientSecret" },
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("inboxes.list", {
  call: (fetch) => client(fetch).inboxes.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/inboxes",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/inboxes" },
      _results: [{ id: "inb_1a2b", name: "Support", is_private: false }],
    },
  },
});

refusal("inboxes.list", {
  call: (fetch) => client(fetch).inboxes.list(),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
