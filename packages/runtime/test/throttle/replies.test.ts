import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, it } from "vitest";
import type { Bucket, Vendor } from "../../src/operation.ts";
import type { ThrottleOptions } from "../../src/options.ts";
import { createLimiter } from "../../src/throttle/create-limiter.ts";
import type { Limiter } from "../../src/throttle/limiter.ts";
import { createThrottle, type RateVerdict, type ThrottlePermit } from "../../src/throttle/throttle.ts";
import { operation, vendor } from "./vendor.ts";

const list = operation("widgets.list");
const windowed = (...windows: [limit: number, seconds: number][]): Bucket => ({
  windows: windows.map(([limit, seconds]) => ({ limit, windowMs: seconds * 1_000 })),
  mode: "window",
});

function setup(own: Vendor = vendor, options: ThrottleOptions | false = {}) {
  const platform = { ...createVirtualPlatform(), random: () => 0.5 };
  const throttle = createThrottle(own, options, platform, () => "acc");
  const acquire = (limits?: string[], facts = {}): ThrottlePermit =>
    throttle.acquire(limits ? operation("x.get", limits) : list, facts, {}) as ThrottlePermit;
  /** A call on these buckets, and its reply. */
  const call = (limits: string[], status: number, headers: Record<string, string>): RateVerdict =>
    acquire(limits).responded(status, new Headers(headers));
  const limitsOf = (name: string) =>
    throttle
      .snapshot()
      .find((each) => each.name === name)
      ?.windows.map(({ limit }) => limit);
  return { platform, throttle, acquire, call, limitsOf };
}

describe("headers that name no bucket", () => {
  const own: Vendor = {
    ...vendor,
    buckets: {
      first: windowed([10, 1], [100, 60]),
      second: windowed([100, 1], [10, 60]),
      third: windowed([5, 1], [50, 60]),
      alone: windowed([20, 1]),
    },
    hosts: { api: { url: "https://api.acme.example", limits: ["alone"] } },
    rateHeaders: [
      {
        limit: "ratelimit-limit",
        remaining: "ratelimit-remaining",
        reset: { name: "ratelimit-reset", unit: "delta-s" },
        form: "list",
      },
    ],
  };
  const spent = { "ratelimit-remaining": "0", "ratelimit-reset": "9" };

  it.each([
    ["all windows that are told", ["first", "second"], "100, 100;w=1, 10;w=60", "second"],
    ["all windows that are told", ["second", "first"], "10, 10;w=1, 100;w=60", "first"],
    ["the limit in one of its windows", ["first", "third"], "50", "third"],
    ["the limit in one of its windows", ["third", "first"], "100", "first"],
  ])("are put down to the bucket with %s", (_, limits, limit, name) => {
    const { call } = setup(own);
    const verdict = call(limits, 429, { ...spent, "ratelimit-limit": limit });
    expect(verdict).toMatchObject({ bucket: name, closed: [name], pausedMs: 9_000 });
  });

  it.each(["10, 10;w=1, 11;w=60", "10, 10;w=1, 10;w=60", "7"])(
    "of several say what is left of the first when their numbers (%s) are those of none, and no limit",
    (limit) => {
      const { call, limitsOf, throttle } = setup(own);
      const verdict = call(["second", "first"], 429, { ...spent, "ratelimit-limit": limit });
      expect(verdict).toMatchObject({ bucket: "second", closed: ["second"] });
      expect([limitsOf("second"), limitsOf("first")]).toEqual([
        [100, 10],
        [10, 100],
      ]);
      call(["third", "first"], 200, { "ratelimit-limit": limit, "ratelimit-remaining": "1", "ratelimit-reset": "30" });
      const third = operation("third.get", ["third"]);
      expect(throttle.acquire(third, {}, {})).not.toBeInstanceOf(Promise);
      expect(throttle.acquire(third, {}, {})).toBeInstanceOf(Promise);
    },
  );

  it("are those of the one bucket of the call, whatever their numbers are", () => {
    const { call, limitsOf } = setup(own);
    call(["alone"], 200, { "ratelimit-limit": "7" });
    expect(limitsOf("alone")).toEqual([7]);
    call(["alone"], 200, { "ratelimit-limit": "4, 4;w=1, 9;w=60" });
    expect(limitsOf("alone")).toEqual([4]);
  });

  it("say nothing where nothing throttles", () => {
    const { call, throttle } = setup(own);
    expect(call([], 200, { ...spent, "ratelimit-limit": "7" })).toEqual({});
    expect(throttle.snapshot()).toEqual([]);
  });
});

describe("headers that name a bucket", () => {
  it("are put down to it wherever it stands", () => {
    const { call, acquire, limitsOf } = setup();
    acquire(["method", "company"]).responded(200, new Headers({ "x-ratelimit-limit": "30" }));
    expect([limitsOf("method"), limitsOf("company")]).toEqual([[10], [30]]);
    const spent = { "x-ratelimit-remaining": "0", "retry-after": "1" };
    expect(call(["resource", "company"], 429, spent).bucket).toBe("company");
  });

  it("say nothing of the buckets of a call that does not pay into it", () => {
    const { call, limitsOf, throttle } = setup();
    const both = ["method", "exports"];
    call(both, 200, { "x-ratelimit-limit": "3", "x-ratelimit-remaining": "0" });
    expect(limitsOf("method")).toEqual([10]);
    expect(throttle.acquire(operation("x.get", both), {}, {})).not.toBeInstanceOf(Promise);
    // They clear none of those either.
    expect(call(["method"], 429, { "x-ratelimit-remaining": "5", "retry-after": "1" }).bucket).toBe("method");
  });

  it("tell a share the windows of the whole, too, and nothing where they tell no limit", () => {
    const rateHeaders = [{ bucket: "company", limit: "ratelimit-policy", remaining: "ratelimit" }];
    const { call, limitsOf } = setup({ ...vendor, rateHeaders });
    const both = ["company", "search"];
    call(both, 200, { "ratelimit-policy": '"minute";q=30;w=60' });
    expect([limitsOf("company"), limitsOf("search")]).toEqual([[30], [12]]);
    call(both, 200, { ratelimit: '"minute";r=9;t=5' });
    expect([limitsOf("company"), limitsOf("search")]).toEqual([[30], [12]]);
    call(both, 200, { "ratelimit-policy": '"minute";q=2;w=60' });
    expect([limitsOf("company"), limitsOf("search")]).toEqual([[2], [1]]);
  });

  it("tell a share its part of a plain limit", () => {
    const { call, limitsOf } = setup();
    call(["company", "search"], 200, { "x-ratelimit-limit": "30" });
    expect([limitsOf("company"), limitsOf("search")]).toEqual([[30], [12]]);
  });

  it.each(["0", "0.5"])("tell neither the whole nor its share a limit of %s", (limit) => {
    const { call, limitsOf } = setup();
    call(["company", "search"], 200, { "x-ratelimit-limit": limit });
    expect([limitsOf("company"), limitsOf("search")]).toEqual([[50], [20]]);
  });
});

describe("what a server asks to wait", () => {
  it.each([
    [200, "retry-after", undefined],
    [200, "x-ratelimit-retry-after", undefined],
    [399, "retry-after", undefined],
    [400, "retry-after", 5_000],
    [400, "x-ratelimit-retry-after", undefined],
    [503, "retry-after", 5_000],
    [429, "retry-after", 5_000],
    [429, "x-ratelimit-retry-after", 5_000],
  ])("in a reply of %d by %s is %s", (status, header, retryAfterMs) => {
    const { call } = setup();
    expect(call(["company"], status, { [header]: "5" }).retryAfterMs).toBe(retryAfterMs);
  });

  it("is the same for a vendor without rate headers", () => {
    const { call } = setup({ ...vendor, rateHeaders: undefined as never });
    expect(call(["company"], 200, { "retry-after": "5" })).toEqual({});
    expect(call(["company"], 503, { "retry-after": "5" })).toEqual({ retryAfterMs: 5_000 });
    expect(call(["company"], 429, { "retry-after": "5" })).toMatchObject({ pausedMs: 5_000, bucket: "company" });
  });

  it("is the reset, where a refusal tells no more than that", () => {
    const { call } = setup();
    const reply = { "x-ratelimit-limit": "50", "x-ratelimit-reset": "20" };
    expect(call(["company"], 429, reply)).toMatchObject({ retryAfterMs: 20_000, pausedMs: 20_000 });
    expect(setup(vendor, false).call([], 429, { ...reply, "x-ratelimit-remaining": "0" })).toEqual({
      retryAfterMs: 20_000,
    });
  });

  it("is no reset of a bucket of which something is left", () => {
    const { call } = setup();
    const reply = { "x-ratelimit-remaining": "3", "x-ratelimit-reset": "20" };
    expect(call(["company"], 429, reply)).toMatchObject({ retryAfterMs: undefined, pausedMs: 500 });
  });

  it.each<[string, Bucket, number]>([
    ["a window and the second that it may be late", windowed([50, 60]), 61_000],
    ["an hour where there is no window", { windows: [], mode: "adaptive" }, 3_601_000],
  ])("by a reset is never more than %s", (_, only, mostMs) => {
    const rateHeaders = [{ remaining: "left", reset: { name: "reset", unit: "delta-s" as const } }];
    const { call } = setup({ ...vendor, buckets: { only }, rateHeaders });
    expect(call(["only"], 429, { left: "0", reset: "86400" })).toMatchObject({
      retryAfterMs: mostMs,
      pausedMs: mostMs,
    });
  });
});

describe("a permit", () => {
  it("tells how long it waited and when it first came", async () => {
    const { platform, acquire, throttle } = setup(vendor, { limits: { company: { limit: 1, windowMs: 1_000 } } });
    const start = platform.now();
    const first = acquire();
    expect([first.waitedMs, first.enqueuedAt]).toEqual([0, start]);
    first.responded(200, new Headers());
    const second = throttle.acquire(list, {}, { enqueuedAt: start - 5 });
    await platform.advance(1_000);
    expect([(await second).waitedMs, (await second).enqueuedAt]).toEqual([1_000, start - 5]);
  });

  it.each([
    ["where throttling is switched off", false, undefined],
    ["of a call that pays into no bucket", {}, []],
  ] as const)("%s has waited for nothing, and may be settled in every way", (_, options, limits) => {
    const { acquire, throttle } = setup(vendor, options);
    const permits = Array.from({ length: 3 }, () => acquire(limits && [...limits]));
    for (const permit of permits) {
      expect([permit.waitedMs, permit.enqueuedAt, permit.buckets]).toEqual([0, undefined, []]);
      permit.ended();
    }
    expect(permits[0]!.responded(200, new Headers())).toEqual({});
    permits[1]!.unsent();
    permits[2]!.lost();
    expect(throttle.snapshot()).toEqual([]);
  });

  it("gives its slots back when nothing was sent", () => {
    const { acquire, throttle } = setup(vendor, { limits: { company: { limit: 1, windowMs: 1_000 } } });
    acquire().unsent();
    expect(acquire().waitedMs).toBe(0);
    expect(throttle.acquire(list, {}, {})).toBeInstanceOf(Promise);
  });

  it("holds its slots for as long as a request that was lost may still arrive", async () => {
    const { platform, acquire, throttle } = setup(vendor, { limits: { company: { limit: 1, windowMs: 1_000 } } });
    acquire().lost(500);
    const next = throttle.acquire(list, {}, {});
    await platform.advance(1_500);
    expect((await next).waitedMs).toBe(1_500);
  });

  it("holds its place among those under way until the body has ended", async () => {
    const { platform, acquire, throttle } = setup();
    const permits = Array.from({ length: 4 }, () => acquire(["exports"]));
    let passed = false;
    void Promise.resolve(throttle.acquire(operation("x.get", ["exports"]), {}, {})).then(() => {
      passed = true;
    });
    permits[0]!.responded(200, new Headers());
    await platform.advance(1_000);
    expect(passed).toBe(false);
    permits[0]!.ended();
    await platform.settle();
    expect(passed).toBe(true);
  });

  it("ends also with a limiter of the user's own that knows of no such thing", () => {
    const settled: number[] = [];
    const limiter: Limiter = {
      acquire: () => ({
        waitedMs: 7,
        enqueuedAt: 3,
        correctCost: () => undefined,
        responded: () => void settled.push(1),
        ended: undefined as never,
        unsent: () => undefined,
        lost: () => undefined,
      }),
      pause: () => undefined,
      observe: () => undefined,
      snapshot: () => [],
    };
    const { acquire } = setup(vendor, { limiter });
    const permit = acquire();
    permit.responded(200, new Headers());
    permit.ended();
    expect([settled, permit.waitedMs, permit.enqueuedAt]).toEqual([[1], 7, 3]);
  });
});

describe("the server's clock", () => {
  it("reaches an aligned bucket that a call shares with others", async () => {
    const limits = { track: { limit: 1, windowMs: 3_600_000 } };
    const { platform, acquire, throttle } = setup(vendor, { limits });
    const both = ["company", "track"];
    const date = new Date(platform.wall() + 50 * 60_000).toUTCString();
    acquire(both).responded(200, new Headers({ date }));
    const next = throttle.acquire(operation("x.get", both), {}, {});
    await platform.advance(10 * 60_000 + 5_000);
    expect((await next).waitedMs).toBe(10 * 60_000 + 5_000);
  });
});

describe("the snapshot", () => {
  it("says until when a bucket is paused, by our own clock", async () => {
    const { platform, call, throttle } = setup();
    call(["company"], 429, { "retry-after": "5" });
    call(["method"], 200, {});
    const until = platform.wall() + 5_000;
    const paused = () => throttle.snapshot().map(({ name, pausedUntil }) => [name, pausedUntil]);
    expect(paused()).toEqual([
      ["company", until],
      ["method", null],
    ]);
    await platform.advance(4_999);
    expect(paused()[0]).toEqual(["company", until]);
    await platform.advance(1);
    expect(paused()[0]).toEqual(["company", null]);
  });
});

describe("the snapshot of a limiter of the user's own", () => {
  it("is from the spec where it says nothing else", () => {
    const one = { id: "acme:acc:company", name: "company", windows: [], queued: 0, inFlight: 0, pausedForMs: 0 };
    const of = (more: object) => {
      const limiter = { ...createLimiter(createVirtualPlatform()), snapshot: () => [{ ...one, ...more }] };
      return setup(vendor, { limiter }).throttle.snapshot()[0]?.learntFrom;
    };
    expect([of({}), of({ learntFrom: "headers" })]).toEqual(["spec", "headers"]);
  });
});

describe("a refusal", () => {
  /** Refused, and refused again when its pause has been over for a while. */
  async function twice(buckets: Record<string, Bucket>, afterMs: number) {
    const { platform, acquire } = setup({ ...vendor, buckets, rateHeaders: [] });
    const refuse = (): RateVerdict =>
      acquire(Object.keys(buckets), { path: { id: "1" } }).responded(429, new Headers({ "retry-after": "1" }));
    const first = refuse();
    await platform.advance(1_000 + afterMs);
    return [first, refuse()];
  }

  it("of a bucket that is split is put down to that one, however long its window is", async () => {
    const split = { ...windowed([50, 3_600]), per: ["path.id"] };
    const [first] = await twice({ whole: windowed([100, 60]), split }, 0);
    expect(first!.bucket).toBe("split");
  });

  it("of a bucket without windows is remembered for a second after its pause", async () => {
    const buckets = {
      learnt: { windows: [], mode: "adaptive" as const, per: ["path.id"] },
      whole: windowed([100, 60]),
    };
    expect((await twice(buckets, 999))[1]).toMatchObject({ closed: ["learnt", "whole"] });
    expect((await twice(buckets, 1_000))[1]).toMatchObject({ closed: ["learnt"] });
  });

  it("of a bucket without windows is waited out for a time that doubles, up to a minute", async () => {
    const { platform, throttle } = setup({ ...vendor, buckets: { company: { windows: [], mode: "adaptive" } } });
    const waits: (number | undefined)[] = [];
    for (let index = 0; index < 9; index++) {
      const permit = throttle.acquire(list, {}, {});
      await platform.advance(60_000);
      waits.push((await permit).responded(429, new Headers()).pausedMs);
    }
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  });

  it("of a bucket with a day's window and a shorter one is never taken for a day that is used up", async () => {
    const { platform, throttle } = setup({ ...vendor, buckets: { company: windowed([10, 1], [1_000, 86_400]) } });
    const waits: (number | undefined)[] = [];
    for (let index = 0; index < 5; index++) {
      const permit = throttle.acquire(list, {}, {});
      await platform.advance(60_000);
      waits.push((await permit).responded(429, new Headers()).pausedMs);
    }
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000]);
  });

  it("while its bucket is closed counts as one of those that closed it, also of a call that got through", async () => {
    const pauses: number[] = [];
    const open = createLimiter(createVirtualPlatform());
    const limiter: Limiter = { ...open, pause: (_, ms) => void pauses.push(ms) };
    const { platform, acquire } = setup(vendor, { limiter });
    const refuse = (): RateVerdict => acquire().responded(429, new Headers());
    expect(refuse()).toMatchObject({ pausedMs: 500, closed: ["company"] });
    await platform.advance(200);
    const again = refuse();
    expect(again).toMatchObject({ pausedMs: 300 });
    expect(again).not.toHaveProperty("closed");
    expect(pauses).toEqual([500]);
  });

  it("of one bucket does not make those of another forgotten", () => {
    const { acquire, call } = setup();
    const [first, second] = [acquire(), acquire()];
    const wait = { "retry-after": "5" };
    expect(first.responded(429, new Headers(wait)).closed).toEqual(["company"]);
    expect(call(["method"], 429, wait).closed).toEqual(["method"]);
    expect(second.responded(429, new Headers(wait))).not.toHaveProperty("closed");
  });
});
