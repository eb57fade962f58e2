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

contract("messageTypes.list", {
  call: (fetch) => client(fetch).messageTypes.list(),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/messageTypes",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
  },
  replies: {
    status: 200,
    json: {
      messageTypes: [
        {
          id: 34,
          name: "News",
          channelId: 12,
          subscriptionPolicy: "OptOut",
          frequencyCap: { days: 7, messages: 3 },
          createdAt: 1704067200000,
          updatedAt: 1704067200000,
        },
      ],
    },
  },
});

refusal("messageTypes.list", {
  call: (fetch) => client(fetch).messageTypes.list(),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
