// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { contract, refusal } from "@carillon/config/contract";
import { IterableClient, type IterableClientOptions } from "../../src/generated/index.ts";

const client = (fetch: typeof globalThis.fetch, own: Partial<IterableClientOptions> = {}) =>
  new IterableClient({
    apiKey: "test-apiKey",
    jwtSecret: "test-jwtSecret",
    region: "us",
    throttle: false,
    retry: false,
    fetch,
    ...own,
  });

contract("webhooks.list", {
  call: (fetch) => client(fetch).webhooks.list(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/webhooks",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      webhooks: [
        {
          id: 3,
          endpoint: "https://example.com/hooks/iterable",
          enabled: true,
          authType: "OAuth2",
          blastSendEnabled: false,
          triggeredSendEnabled: true,
          channelIds: [12],
        },
      ],
    },
  },
});

contract("webhooks.update", {
  call: (fetch) =>
    client(fetch).webhooks.update({ id: 3, enabled: true, authType: "OAuth2", authToken: "made-up-iterable-token-42" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/webhooks",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { id: 3, enabled: true, authType: "OAuth2", authToken: "made-up-iterable-token-42" },
  },
  replies: {
    status: 200,
    json: {
      id: 3,
      endpoint: "https://example.com/hooks/iterable",
      enabled: true,
      authType: "OAuth2",
      blastSendEnabled: false,
      triggeredSendEnabled: true,
      channelIds: [12],
    },
  },
});

refusal("webhooks.list", {
  call: (fetch) => client(fetch).webhooks.list(),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
