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

contract("pushMessages.cancel", {
  call: (fetch) => client(fetch).pushMessages.cancel({ email: "user@example.com", campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/push/cancel",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { email: "user@example.com", campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("pushMessages.send", {
  call: (fetch) => client(fetch).pushMessages.send({ recipientEmail: "user@example.com", campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/push/target",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { recipientEmail: "user@example.com", campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

refusal("pushMessages.cancel", {
  call: (fetch) => client(fetch).pushMessages.cancel({ email: "user@example.com", campaignId: 12345 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
