import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Vendor } from "../../src/operation.ts";
import type { ThrottleOptions } from "../../src/options.ts";
import { createThrottle, type Throttle, type ThrottlePermit } from "../../src/throttle/throttle.ts";
import { operation, vendor } from "./vendor.ts";

const list = operation("widgets.list");
const search = operation("widgets.search", ["company", "search"]);

function setup(options: ThrottleOptions = {}, own: Vendor = vendor) {
  const platform = createVirtualPlatform();
  const throttle = createThrottle(own, options, platform, () => "acc");
  /** A call whose reply carries these headers. */
  const call = (headers: Record<string, string>, status = 200, which = list) =>
    (throttle.acquire(which, {}, {}) as ThrottlePermit).responded(status, new Headers(headers));
  return { platform, throttle, call };
}
const seen = (throttle: Throttle, bucket = "company") => throttle.snapshot().find(({ name }) => name === bucket);
const told = (limit: number | string) => ({ "x-ratelimit-limit": String(limit) });
const minute = (limit: number, quota?: number) => ({
  limit,
  windowMs: 60_000,
  used: expect.any(Number),
  ...(quota === undefined ? undefined : { quota }),
});

describe("where the plan is not known", () => {
  it("the safe number holds until a reply tells another, upwards too", async () => {
    const { platform, throttle, call } = setup();
    expect(throttle.snapshot()).toEqual([]);
    call({});
    expect(seen(throttle)).toMatchObject({ windows: [minute(50)], learntFrom: "spec" });
    call(told(120));
    expect(seen(throttle)).toMatchObject({ windows: [minute(120, 50)], learntFrom: "headers" });
    for (let index = 2; index < 120; index++) call(told(120));
    const waiting = throttle.acquire(list, {}, {});
    expect(waiting).toBeInstanceOf(Promise);
    await platform.advance(60_000);
    await waiting;
  });

  it("those that wait go as soon as there is more room", async () => {
    const { platform, throttle } = setup();
    const permits = Array.from({ length: 50 }, () => throttle.acquire(list, {}, {}) as ThrottlePermit);
    let passed = false;
    void Promise.resolve(throttle.acquire(list, {}, {})).then(() => {
      passed = true;
    });
    await platform.settle();
    expect(passed).toBe(false);
    permits[0]!.responded(200, new Headers(told(100)));
    await platform.settle();
    expect(passed).toBe(true);
  });

  it("never above the number of the largest plan", () => {
    const { throttle, call } = setup();
    for (const lie of [201, 1_000_000, "999999999999999", "1e999", "-7", "lots", "50, 100000;w=60"]) call(told(lie));
    expect(seen(throttle)?.windows[0]?.limit).toBe(200);
    call(told(30));
    expect(seen(throttle)?.windows[0]?.limit).toBe(30);
  });

  it("a share of the bucket follows", () => {
    const { throttle, call } = setup();
    call(told(100), 200, search);
    expect(seen(throttle, "search")?.windows).toEqual([minute(40, 20)]);
    call(told(5_000), 200, search);
    expect(seen(throttle, "search")?.windows).toEqual([minute(80, 20)]);
  });

  it("only for windows of the length that a plan has", () => {
    const windows = [
      { limit: 5, windowMs: 1_000 },
      { limit: 50, windowMs: 60_000 },
    ];
    const own: Vendor = {
      ...vendor,
      buckets: { ...vendor.buckets, company: { ...vendor.buckets.company!, windows } },
      rateHeaders: [{ bucket: "company", limit: "ratelimit-limit", form: "list" }],
    };
    const { throttle, call } = setup({}, own);
    call({ "ratelimit-limit": "100, 100;w=1, 150;w=60, 9000;w=3600" });
    expect(seen(throttle)?.windows).toMatchObject([{ limit: 5 }, { limit: 150, quota: 50 }]);
  });

  it("only for the bucket that the reply speaks of", () => {
    const { throttle, call } = setup({}, { ...vendor, rateHeaders: [{ limit: "x-ratelimit-limit" }] });
    const both = operation("both.get", ["company", "method"]);
    call(told(120), 200, both);
    expect(seen(throttle)?.windows[0]?.limit).toBe(50);
    expect(seen(throttle, "method")?.windows[0]?.limit).toBe(10);
    call(told(10), 200, both);
    expect(seen(throttle, "method")).toMatchObject({ windows: [{ limit: 10 }], learntFrom: "spec" });
  });
});

describe("where the number is known", () => {
  it.each([
    ["by a plan", { plan: "enterprise" }, 200, "plan"],
    ["by own numbers", { limits: { company: { limit: 80, windowMs: 60_000 } } }, 80, "options"],
    ["by a plan that the bucket does not differ for", { plan: "starter" }, 50, "spec"],
  ] as const)("%s, replies lower it, and raise it back to that", (_, options, limit, source) => {
    const { throttle, call } = setup(options as ThrottleOptions);
    call(told(100_000));
    expect(seen(throttle)).toMatchObject({ windows: [minute(limit)], learntFrom: source });
    call(told(7));
    expect(seen(throttle)).toMatchObject({ windows: [minute(7, limit)], learntFrom: "headers" });
    call(told(100_000));
    expect(seen(throttle)).toMatchObject({ windows: [minute(limit)], learntFrom: source });
  });

  it("`learn` lets replies raise it, tenfold at the most", () => {
    const { throttle, call } = setup({ plan: "enterprise", learn: true });
    call(told(300));
    expect(seen(throttle)).toMatchObject({ windows: [minute(300, 200)], learntFrom: "headers" });
    call(told(1_000_000));
    expect(seen(throttle)?.windows).toEqual([minute(2_000, 200)]);
  });
});

describe("whatever stands in the headers", () => {
  const now = 1_772_366_400;
  const number = fc.oneof(
    fc.integer({ min: -10, max: 1_000 }).map(String),
    fc.constantFrom("1e999", "NaN", "", "many", "0", "-1", "9".repeat(40), "0.5", "Infinity", "0x10", "50, 50", " 7 "),
  );
  const time = fc.oneof(
    number,
    fc.constantFrom(String(now - 86_400), String(now + 31_536_000), String((now + 60) * 1_000), "31536000"),
    fc.constantFrom("Thu, 01 Jan 1970 00:00:00 GMT", "Sat, 01 Mar 2036 12:00:00 GMT"),
  );
  const field = fc.oneof(
    number,
    fc
      .array(fc.constantFrom('"a"', '"b"', ";q=", ";w=", ";r=", ";t=", ";qu=x", ", ", "60", "1", "0", "200", "99999"), {
        maxLength: 14,
      })
      .map((parts) => parts.join("")),
    fc.constant(Array.from({ length: 3_000 }, (_, index) => `"p${index}";q=${index};w=60;r=0;t=999999`).join(", ")),
  );
  const reply = fc.record({
    status: fc.constantFrom(200, 200, 200, 429),
    headers: fc.record(
      {
        date: fc.oneof(time, fc.constant(new Date(now * 1_000).toUTCString())),
        "x-ratelimit-limit": number,
        "x-ratelimit-remaining": number,
        "x-ratelimit-reset": time,
        "retry-after": time,
        "retry-after-ms": number,
        ratelimit: field,
        "ratelimit-policy": field,
      },
      { requiredKeys: [] },
    ),
  });
  const families: Vendor["rateHeaders"] = [
    ...vendor.rateHeaders!,
    { bucket: "company", limit: "ratelimit-policy", remaining: "ratelimit" },
  ];

  it.each([
    ["unknown plan", {}, 200],
    ["known plan", { plan: "enterprise" }, 200],
    ["own number", { limits: { company: { limit: 9, windowMs: 60_000 } } }, 9],
    ["learn", { learn: true }, 2_000],
  ] as const)(
    "%s: nothing throws, no limit rises above what is allowed, and no queue hangs",
    async (_, options, most) => {
      await fc.assert(
        fc.asyncProperty(fc.array(reply, { minLength: 1, maxLength: 8 }), async (replies) => {
          const { platform, throttle } = setup(options as ThrottleOptions, { ...vendor, rateHeaders: families });
          for (const { status, headers } of replies) {
            let permit: ThrottlePermit | undefined;
            void Promise.resolve(throttle.acquire(list, {}, {})).then((granted) => {
              permit = granted;
            });
            // A day is the longest pause; a minute the longest window.
            for (let hour = 0; hour < 25 && !permit; hour++) await platform.advance(hour === 0 ? 61_000 : 3_600_000);
            expect(permit).toBeDefined();
            permit!.responded(status, new Headers(headers));
            for (const { limit } of seen(throttle)!.windows) {
              expect(limit).toBeGreaterThanOrEqual(1);
              expect(limit).toBeLessThanOrEqual(most);
            }
            expect(Number.isFinite(seen(throttle)!.pausedForMs)).toBe(true);
          }
          await platform.advance(86_400_000 + 61_000);
          expect((await throttle.acquire(list, {}, {})).waitedMs).toBe(0);
        }),
        { numRuns: 250 },
      );
    },
  );
});
