import { expect, test } from "vitest";
import { cleanHeaders, createRedactor } from "../../src/log/redact.ts";

test("headers lose the secrets that they repeat and all cookies, and nothing else", () => {
  const headers = new Headers([
    ["x-echo", "Bearer sk_live_made_up"],
    ["set-cookie", "a=1"],
    ["set-cookie", "b=2"],
    ["x-request-id", "1"],
  ]);
  const redact = createRedactor(() => ["sk_live_made_up"]);
  expect([...cleanHeaders(headers, redact)]).toEqual([
    ["x-echo", "Bearer [redacted]"],
    ["x-request-id", "1"],
  ]);
  expect(headers.get("x-echo")).toContain("sk_live_made_up");
});
