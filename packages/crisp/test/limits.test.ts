import { buckets } from "@carillon/config/buckets";
import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { client, refusal, reply } from "./support.ts";

describe("the kind of the token tells its limits", () => {
  const plugin = { quota: ["5000/86400000"], balancer: [] };
  const website = { quota: ["10000/86400000"], balancer: [] };
  const user = { userGlobal: [], userRoute: [], balancer: [] };

  test.each([
    [undefined, plugin],
    ["plugin", plugin],
    ["website", website],
    ["user", user],
  ] as const)("tier %s", async (tier, expected) => {
    const crisp = client({ fetch: stubFetch({ body: reply([]) }).fetch, tier });
    await crisp.conversations.list();
    await crisp.request("GET", "/anything");
    // The route bucket of a user is one for each operation; under its name they are one here.
    expect(buckets(crisp)).toEqual(expected);
  });

  test("a plan that is named comes first", async () => {
    const { fetch } = stubFetch({ body: reply([]) });
    const crisp = client({ fetch, tier: "website", throttle: { plan: "plugin" } });
    await crisp.conversations.list();
    expect(buckets(crisp)).toEqual(plugin);
  });

  test("more calls in a day than a plugin may make do not hold a user up", async () => {
    const platform = createVirtualPlatform();
    const { fetch, sent } = stubFetch({ body: reply([]) });
    const crisp = client({ fetch, platform, tier: "user" });
    for (let index = 0; index < 5_001; index++) await crisp.conversations.exists("session_1");
    expect(sent).toHaveLength(5_001);
  });

  test("a refusal of a user closes the route, and of a plugin the quota", async () => {
    const pausedOf = async (tier: "user" | "plugin") => {
      const { fetch } = stubFetch({ ...refusal(429, "rate_limited"), headers: { "retry-after": "30" } });
      const crisp = client({ fetch, platform: createVirtualPlatform(), tier, retry: false });
      await crisp.conversations.list().safe();
      return crisp.throttle
        .snapshot()
        .filter(({ pausedForMs }) => pausedForMs > 0)
        .map(({ name }) => name);
    };
    expect([await pausedOf("user"), await pausedOf("plugin")]).toEqual([["userRoute"], ["quota"]]);
  });

  test("a plugin's quota that is refused without a word is tried every 15 minutes, until 00:00 UTC", async () => {
    const platform = createVirtualPlatform({ wall: Date.UTC(2026, 2, 1, 23) });
    const { fetch, sent } = stubFetch(() =>
      platform.wall() < Date.UTC(2026, 2, 2) ? refusal(429, "rate_limited") : { body: reply([]) },
    );
    const crisp = client({
      fetch,
      platform,
      retry: { maxAttempts: 20, maxRetryAfterMs: 86_400_000 },
      deadlineMs: 86_400_000,
    });
    const call = crisp.conversations.list();
    await platform.advance(10_000);
    expect(sent).toHaveLength(3);
    expect(crisp.throttle.snapshot().find(({ name }) => name === "quota")?.pausedForMs).toBeGreaterThan(880_000);
    await platform.advance(3_600_000);
    await call;
    expect(sent).toHaveLength(3 + 3 + 1);
  });
});
