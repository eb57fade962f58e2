import { expect, test } from "vitest";
import { cleanHeaders, createRedactor } from "../../src/log/redact.ts";

test("headers that repeat a secret lose it, and nothing else", () => {
  const headers = new Headers([
    ["x-echo", "Bearer sk_live_made_up"],
    ["set-cookie", "a=1"],
    ["set-cookie", "b=2"],
  ]);
  const redact = createRedactor(() => ["sk_live_made_up"]);
  expect([...cleanHeaders(headers, redact)]).toEqual([
    ["set-cookie", "a=1"],
    ["set-cookie", "b=2"],
    ["x-echo", "Bearer [redacted]"],
  ]);
  expect(headers.get("x-echo")).toContain("sk_live_made_up");
});
