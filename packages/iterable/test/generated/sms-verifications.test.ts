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

contract("smsVerifications.begin", {
  call: (fetch) => client(fetch).smsVerifications.begin({ phoneNumber: "+15555550100", verificationProfileId: 4 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/verify/sms/begin",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { phoneNumber: "+15555550100", verificationProfileId: 4 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("smsVerifications.check", {
  call: (fetch) =>
    client(fetch).smsVerifications.check({ code: "123456", phoneNumber: "+15555550100", verificationProfileId: 4 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/verify/sms/check",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { code: "123456", phoneNumber: "+15555550100", verificationProfileId: 4 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: { status: "verified" } } },
});

refusal("smsVerifications.begin", {
  call: (fetch) => client(fetch).smsVerifications.begin({ phoneNumber: "+15555550100", verificationProfileId: 4 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
