import { buckets } from "@carillon/config/buckets";
import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { client, refusal } from "./support.ts";

describe("limits", () => {
  /** The one number that the vendor's documentation has. */
  test.each<[string, Record<string, string[]>]>([
    ["GET /contacts", { standard: [] }],
    ["POST /reports/conversations", { reports: ["60/60000"] }],
  ])("%s", async (call, expected) => {
    const [method, path] = call.split(" ") as ["GET", string];
    const drift = client({ fetch: stubFetch({ body: { data: [] } }).fetch });
    await drift.request(method, path, method === "GET" ? {} : { body: {} });
    expect(buckets(drift)).toEqual(expected);
  });

  test("what has no number is free until the first refusal, and then keeps to a rate", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch(() =>
      sent.length === 51 ? refusal(429, "rate_limit", "too many") : { body: { data: {} } },
    );
    const drift = client({ fetch, platform });
    for (let index = 0; index < 50; index++) await drift.contacts.get(1);
    expect(drift.throttle.snapshot()).toMatchObject([{ name: "standard", windows: [], learntFrom: "spec" }]);
    const calls = Array.from({ length: 20 }, () => drift.contacts.get(1));
    await platform.settle();
    expect(drift.throttle.snapshot()).toMatchObject([{ learntFrom: "refusals", pausedUntil: expect.any(Number) }]);
    await platform.advance(60_000);
    await Promise.all(calls);
    expect(drift.throttle.snapshot()).toMatchObject([{ perSecond: expect.any(Number), queued: 0, pausedUntil: null }]);
  });
});
