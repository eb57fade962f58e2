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

contract("smsMessages.cancel", {
  call: (fetch) => client(fetch).smsMessages.cancel({ email: "user@example.com", campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/sms/cancel",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { email: "user@example.com", campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("smsMessages.send", {
  call: (fetch) =>
    client(fetch).smsMessages.send({ recipientUserId: "user-123", campaignId: 12345, sendAt: "2026-02-01 09:00:00" }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/sms/target",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { recipientUserId: "user-123", campaignId: 12345, sendAt: "2026-02-01 09:00:00" },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

refusal("smsMessages.cancel", {
  call: (fetch) => client(fetch).smsMessages.cancel({ email: "user@example.com", campaignId: 12345 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
