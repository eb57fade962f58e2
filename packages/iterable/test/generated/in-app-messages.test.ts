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

contract("inAppMessages.list", {
  call: (fetch) => client(fetch).inAppMessages.list({ email: "user@example.com", count: 10 }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/inApp/getMessages?email=user%40example.com&count=10",
    headers: { accept: "application/json", "api-key": "test-apiKey" },
    token: "authorization",
  },
  replies: {
    status: 200,
    json: {
      inAppMessages: [
        { messageId: "abc123", campaignId: 12345, jsonOnly: false, read: false, content: { html: "<p>Hi</p>" } },
      ],
    },
  },
});

refusal("inAppMessages.list", {
  call: (fetch) => client(fetch).inAppMessages.list({ email: "user@example.com", count: 10 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
