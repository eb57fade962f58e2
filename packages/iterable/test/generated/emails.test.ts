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

contract("emails.cancel", {
  call: (fetch) => client(fetch).emails.cancel({ email: "user@example.com", campaignId: 12345 }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/email/cancel",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { email: "user@example.com", campaignId: 12345 },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("emails.send", {
  call: (fetch) =>
    client(fetch).emails.send({ recipientEmail: "user@example.com", campaignId: 12345, dataFields: { name: "John" } }),
  sends: {
    method: "POST",
    url: "https://api.iterable.com/api/email/target",
    headers: { accept: "application/json", "content-type": "application/json", "api-key": "test-apiKey" },
    json: { recipientEmail: "user@example.com", campaignId: 12345, dataFields: { name: "John" } },
  },
  replies: { status: 200, json: { code: "Success", msg: "", params: null } },
});

contract("emails.viewInBrowser", {
  call: (fetch) => client(fetch).emails.viewInBrowser({ email: "user@example.com", messageId: "abc123" }),
  sends: {
    method: "GET",
    url: "https://api.iterable.com/api/email/viewInBrowser?email=user%40example.com&messageId=abc123",
    headers: { accept: "text/html", "api-key": "test-apiKey" },
  },
  replies: { status: 200, type: "text/html", text: "<html>Hello</html>" },
  gives: "<html>Hello</html>",
});

refusal("emails.cancel", {
  call: (fetch) => client(fetch).emails.cancel({ email: "user@example.com", campaignId: 12345 }),
  replies: { status: 400, json: { msg: "This test is refused", code: "test_refusal" } },
  error: { name: "BadRequestError", status: 400, message: "This test is refused", code: "test_refusal" },
});
