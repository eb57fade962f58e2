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

contract("jwts.invalidate", {
  call: (fetch) => client(fetch).jwts.invalidate({ email: "user@example.com", issuedBefore: 1704067200000 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/auth/jwts/invalidate",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { email: "user@example.com", issuedBefore: 1704067200000 },
  },
  replies: { status: 200 },
  gives: undefined,
});

refusal("jwts.invalidate", {
  call: (fetch) => client(fetch).jwts.invalidate({ email: "user@example.com", issuedBefore: 1704067200000 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
