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

contract("statuses.get", {
  call: (fetch) => client(fetch).statuses.get("sts_1a2b"),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/company/statuses/sts_1a2b",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/company/statuses/sts_1a2b" },
      id: "sts_1a2b",
      name: "Waiting for the bank",
      category: "waiting",
      description: null,
      created_at: 1767225600.456,
      updated_at: 1767225600.456,
    },
  },
});

contract("statuses.list", {
  call: (fetch) => client(fetch).statuses.list(),
  sends: {
    method: "GET",
    url: "https://api2.frontapp.com/company/statuses",
    headers: { accept: "application/json", authorization: "Bearer test-apiToken" },
  },
  replies: {
    status: 200,
    json: {
      _links: { self: "https://acme.api.frontapp.com/company/statuses" },
      _results: [
        {
          _links: { self: "https://acme.api.frontapp.com/company/statuses/sts_1a2b" },
          id: "sts_1a2b",
          name: "Waiting for the bank",
          category: "waiting",
          description: null,
          created_at: 1767225600.456,
          updated_at: 1767225600.456,
        },
      ],
    },
  },
});

refusal("statuses.get", {
  call: (fetch) => client(fetch).statuses.get("sts_1a2b"),
  replies: { status: 400, json: { _error: { message: "This test is refused" }, error: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
