import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, it } from "vitest";
import { ThrottleTimeoutError } from "../../src/errors.ts";
import { createLimiter, type LimiterOptions } from "../../src/throttle/create-limiter.ts";
import type { AcquireOptions, BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { isMutating } from "../support/mutating.ts";
import { atOnce, bucket, waits } from "./helpers.ts";

function setup(options: LimiterOptions = {}) {
  const platform = createVirtualPlatform();
  const limiter = createLimiter(platform, options);
  const served: string[] = [];
  /** A call that answers as soon as it is let through. */
  const call = (name: string, demands: readonly BucketDemand[], more: AcquireOptions = {}): void => {
    void Promise.resolve(limiter.acquire(demands, more)).then((permit) => {
      served.push(name);
      permit.responded();
    });
  };
  return { platform, limiter, served, call };
}

describe("priority", () => {
  it("is worth ten seconds of waiting a level", async () => {
    const { platform, served, call } = setup();
    const demands = [bucket("a", 1, 60_000)];
    call("first", demands);
    await platform.settle();
    call("old", demands);
    await platform.advance(9_999);
    call("urgent", demands, { priority: 1 });
    await platform.advance(1);
    call("very urgent, late", demands, { priority: 1 });
    await platform.advance(1);
    call("later still", demands, { priority: 1 });
    call("two levels", demands, { priority: 2 });
    await platform.runAll();
    expect(served).toEqual(["first", "two levels", "urgent", "old", "very urgent, late", "later still"]);
  });

  it("is worth what the limiter's `ageMs` says, fractions and negative ones too", async () => {
    const { platform, served, call } = setup({ ageMs: 1_000 });
    const demands = [bucket("a", 1, 60_000)];
    call("first", demands);
    await platform.settle();
    call("half", demands, { priority: -0.5 });
    await platform.advance(499);
    call("plain", demands);
    await platform.advance(2);
    call("late", demands);
    await platform.runAll();
    expect(served).toEqual(["first", "plain", "half", "late"]);
  });

  it("lets nobody starve: under urgent calls without end, a plain one goes after `ageMs`", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 5, 1_000)];
    let urgent = 0;
    const work = async (): Promise<void> => {
      while (platform.now() < 60_000) {
        const permit = await limiter.acquire(demands, { priority: 1 });
        urgent++;
        permit.responded();
      }
    };
    const workers = Array.from({ length: 20 }, work);
    await platform.advance(3_000);
    const plain = waits(limiter.acquire(demands));
    await platform.advance(9_000);
    expect(plain.permit).toBeUndefined();
    // Twenty urgent ones wait at any time, for up to four windows.
    await platform.advance(6_000);
    expect(plain.permit).toBeDefined();
    plain.permit?.responded();
    await platform.runAll();
    await Promise.all(workers);
    expect(urgent).toBeGreaterThan(250);
  });
});

describe("a call that returns", () => {
  it("goes to the head of the line, and those that return keep their order", async () => {
    const { platform, limiter, served, call } = setup();
    const demands = [bucket("a", 2, 1_000)];
    const [first, second] = [atOnce(limiter.acquire(demands)), atOnce(limiter.acquire(demands))];
    await platform.advance(10);
    for (const name of ["a", "b", "c"]) call(name, demands);
    first.responded();
    second.responded();
    await platform.advance(10);
    call("second", demands, { enqueuedAt: second.enqueuedAt });
    call("first", demands, { enqueuedAt: first.enqueuedAt - 1 });
    await platform.runAll();
    expect(served).toEqual(["first", "second", "a", "b", "c"]);
  });

  it("tells its first arrival in every later permit, and none that lies ahead is believed", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 1_000)];
    const first = atOnce(limiter.acquire(demands));
    first.responded();
    await platform.advance(500);
    const again = waits(limiter.acquire(demands, { enqueuedAt: first.enqueuedAt }));
    await platform.advance(500);
    expect(again.permit).toMatchObject({ enqueuedAt: first.enqueuedAt, waitedMs: 500 });
    again.permit?.responded();
    await platform.advance(1_000);
    expect(atOnce(limiter.acquire(demands, { enqueuedAt: 1e12 })).enqueuedAt).toBe(platform.now());
  });

  it("has had its turn, and need not wait for those of other tenants again", async () => {
    const { platform, limiter, served, call } = setup();
    const demands = [bucket("a", 1, 1_000)];
    const first = atOnce(limiter.acquire(demands, { fairnessKey: "x" }));
    for (const name of ["x1", "x2"]) call(name, demands, { fairnessKey: "x" });
    for (const name of ["y1", "y2"]) call(name, demands, { fairnessKey: "y" });
    first.unsent();
    await platform.settle();
    call("again", demands, { fairnessKey: "x", enqueuedAt: first.enqueuedAt });
    await platform.runAll();
    expect(served).toEqual(["x1", "again", "y1", "x2", "y2"]);
  });

  it("is not told to be behind those that it goes before", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 1_000)];
    const first = atOnce(limiter.acquire(demands));
    first.responded();
    await platform.advance(1);
    for (let index = 0; index < 50; index++) waits(limiter.acquire(demands));
    const again = waits(limiter.acquire(demands, { enqueuedAt: first.enqueuedAt, maxWaitMs: 1_000 }));
    const newcomer = waits(limiter.acquire(demands, { maxWaitMs: 1_000 }));
    await platform.advance(999);
    expect(again.permit).toBeDefined();
    expect(newcomer.error).toBeInstanceOf(ThrottleTimeoutError);
  });
});

describe("fairness keys", () => {
  it("take turns: one of ten tenants has 10,000 calls in the line, and nobody waits for more than a turn of each", async () => {
    const { platform, served, call } = setup({ maxQueue: 1e6 });
    const demands = [bucket("a", 10, 1_000)];
    for (let index = 0; index < 10_000; index++) call("big", demands, { fairnessKey: "big" });
    await platform.advance(5_000);
    for (let tenant = 1; tenant < 10; tenant++) {
      for (let index = 0; index < 3; index++) call(`t${tenant}`, demands, { fairnessKey: `t${tenant}` });
    }
    const before = served.length;
    await platform.advance(4_000);
    const after = served.slice(before);
    for (let tenant = 1; tenant < 10; tenant++) {
      const turns = after.flatMap((name, index) => (name === `t${tenant}` ? [index] : []));
      expect(turns).toHaveLength(3);
      turns.forEach((at, turn) => {
        expect(at).toBeLessThan(10 * (turn + 1));
      });
    }
    expect(after.slice(0, 30).filter((name) => name === "big").length).toBe(3);
    expect(after.slice(30).every((name) => name === "big")).toBe(true);
  });

  it("take turns whatever else the calls want: a tenant with 500 resources has one turn, not 500", async () => {
    const { platform, served, call } = setup();
    const shared = bucket("shared", 1, 1_000);
    call("first", [shared]);
    for (let index = 0; index < 500; index++)
      call("big", [shared, bucket(`r${index}`, 5, 1_000)], { fairnessKey: "big" });
    await platform.advance(3_000);
    call("small", [shared, bucket("r0", 5, 1_000)], { fairnessKey: "small" });
    const before = served.length;
    await platform.advance(2_000);
    expect(served.slice(before)).toEqual(["big", "small"]);
  });

  it("come after the priority, and calls without a key are one tenant", async () => {
    const { platform, served, call } = setup();
    const demands = [bucket("a", 1, 1_000)];
    call("-", demands);
    await platform.settle();
    for (const name of ["x1", "x2", "x3"]) call(name, demands, { fairnessKey: "x" });
    for (const name of ["n1", "n2"]) call(name, demands);
    call("y1", demands, { fairnessKey: "y" });
    call("urgent", demands, { fairnessKey: "x", priority: 1 });
    await platform.runAll();
    expect(served).toEqual(["-", "urgent", "n1", "y1", "x1", "n2", "x2", "x3"]);
  });

  it("leave nobody in the line: whoever becomes first by a turn is looked at in every bucket", async () => {
    const { platform, limiter } = setup();
    const [a, b] = [bucket("a", 3, 1_000), bucket("b", 1, 100)];
    const hold = atOnce(limiter.acquire([a]));
    atOnce(limiter.acquire([b])).responded();
    // First in a by its age, and too big for it as long as one is under way.
    const big = waits(limiter.acquire([{ ...a, cost: 3 }], { fairnessKey: "x" }));
    const both = waits(limiter.acquire([a, b], { fairnessKey: "x", priority: 1 }));
    const small = waits(limiter.acquire([a], { fairnessKey: "y" }));
    await platform.advance(100);
    expect(both.permit).toBeDefined();
    expect(small.permit).toBeDefined();
    expect(big.permit).toBeUndefined();
    for (const permit of [hold, both.permit, small.permit]) permit?.responded();
    await platform.advance(1_000);
    expect(big.permit).toBeDefined();
  });

  it("count only the own line for the wait that is foretold", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 1_000)];
    atOnce(limiter.acquire(demands)).responded();
    for (let index = 0; index < 100; index++) waits(limiter.acquire(demands, { fairnessKey: "big" }));
    const small = waits(limiter.acquire(demands, { fairnessKey: "small", maxWaitMs: 2_000 }));
    const big = waits(limiter.acquire(demands, { fairnessKey: "big", maxWaitMs: 2_000 }));
    await platform.settle();
    expect(big.error).toMatchObject({ predictedWaitMs: 101_000 });
    expect(small.error).toBeUndefined();
  });
});

describe("a call that wants much", () => {
  const [a, b, c] = [bucket("a", 10, 1_000), bucket("b", 10, 1_700), bucket("c", 3, 700)];

  /** Small calls on each bucket, a hundred for one of the others, and when the large one was let through. */
  async function underLoad(demands: readonly BucketDemand[], options: LimiterOptions, forMs: number) {
    const { platform, limiter } = setup(options);
    let small = 0;
    const work = async (demand: BucketDemand): Promise<void> => {
      while (platform.now() < forMs) {
        const permit = await limiter.acquire([demand]);
        small++;
        const tookMs = 5 + Math.floor(platform.random() * 40);
        await new Promise<void>((done) => {
          platform.timer(tookMs, done);
        });
        permit.responded();
      }
    };
    for (const demand of [a, b, c]) for (let index = 0; index < 34; index++) void work(demand);
    await platform.advance(5_000);
    let waitedMs = Number.NaN;
    void Promise.resolve(limiter.acquire(demands)).then((permit) => {
      waitedMs = permit.waitedMs;
      permit.responded();
    });
    await platform.runAll();
    return { waitedMs, small };
  }

  it.each([
    ["many buckets", [a, b, c]],
    ["all of one bucket", [{ ...a, cost: 10 }]],
    ["more than a bucket has", [{ ...a, cost: 50 }]],
    [
      "many buckets, all of each",
      [
        { ...a, cost: 10 },
        { ...b, cost: 10 },
        { ...c, cost: 3 },
      ],
    ],
  ])("does not starve behind 100 small ones: %s", async (_, demands) => {
    const { waitedMs, small } = await underLoad(demands, {}, 60_000);
    // `ageMs`, and the line of each bucket: 34 calls, that is four windows of the slowest.
    expect(waitedMs).toBeLessThan(10_000 + 3 * 4 * 1_700);
    expect(small).toBeGreaterThan(900);
  });

  it("would starve without its claims, so that the proof above proves something", async () => {
    const all = [
      { ...a, cost: 10 },
      { ...b, cost: 10 },
      { ...c, cost: 3 },
    ];
    expect((await underLoad(all, { ageMs: 1e9 }, 60_000)).waitedMs).toBeGreaterThan(54_000);
  });

  /** A call that waited long for `slow`, and has a claim on all of `fast`. */
  async function claimed() {
    const world = setup({ ageMs: 1_000 });
    const { platform, limiter } = world;
    const [fast, slow] = [bucket("fast", 2, 2_000), bucket("slow", 1, 1_000)];
    const busy = [1, 2].map(() => atOnce(limiter.acquire([fast])));
    const controller = new AbortController();
    const claimant = waits(limiter.acquire([{ ...fast, cost: 2 }, slow], { signal: controller.signal }));
    await platform.advance(1_500);
    const under = atOnce(limiter.acquire([slow]));
    for (const permit of busy) permit.unsent();
    await platform.settle();
    expect(claimant.permit).toBeUndefined();
    const small = waits(limiter.acquire([fast]));
    await platform.settle();
    expect(small.permit).toBeUndefined();
    return { ...world, fast, slow, claimant, small, under, controller };
  }

  it("gets what was kept for it, and those behind it come after it", async () => {
    const { platform, claimant, small, under } = await claimed();
    under.responded();
    await platform.advance(1_000);
    expect([claimant.permit, small.permit]).toEqual([expect.anything(), undefined]);
    claimant.permit?.responded();
    await platform.advance(2_000);
    expect(small.permit).toBeDefined();
    small.permit?.responded();
    await platform.runAll();
    expect(platform.pendingTimers).toBe(0);
  });

  it("keeps nothing when it goes", async () => {
    const { platform, controller, small } = await claimed();
    controller.abort();
    await platform.settle();
    expect(small.permit).toBeDefined();
  });

  it("keeps nothing during a pause, however short", async () => {
    const { platform, limiter, slow, small, claimant } = await claimed();
    limiter.pause(slow.id, 100);
    await platform.settle();
    expect([claimant.permit, small.permit]).toEqual([undefined, expect.anything()]);
  });

  it("keeps nothing while what it waits for is paused, nor while that is far away", async () => {
    const paused = await claimed();
    paused.limiter.pause(paused.slow.id, 60_000);
    await paused.platform.settle();
    expect(paused.small.permit).toBeDefined();
    expect(paused.claimant.permit).toBeUndefined();
    paused.small.permit?.unsent();
    paused.under.responded();
    await paused.platform.advance(60_000);
    expect(paused.claimant.permit).toBeDefined();

    const far = await claimed();
    far.limiter.observe(far.slow.id, { remaining: 0, resetMs: 2_001 });
    await far.platform.settle();
    far.under.lost();
    await far.platform.settle();
    expect(far.small.permit).toBeDefined();
    far.small.permit?.responded();
    await far.platform.advance(60_000);
    expect(far.claimant.permit).toBeDefined();
  });
});

describe("the cost that is known later", () => {
  it("frees what is less at once, and holds what is more against those that follow", async () => {
    const { platform, limiter } = setup();
    const ten = bucket("a", 10, 1_000);
    const first = atOnce(limiter.acquire([{ ...ten, cost: 8 }]));
    const second = waits(limiter.acquire([{ ...ten, cost: 5 }]));
    first.correctCost(5);
    await platform.settle();
    expect(second.permit).toBeDefined();
    expect(limiter.snapshot()[0]).toMatchObject({ inFlight: 10, windows: [{ used: 10 }] });
    second.permit?.correctCost(12);
    first.responded();
    second.permit?.responded();
    expect(limiter.snapshot()[0]).toMatchObject({ inFlight: 0, windows: [{ used: 17 }] });
    const next = waits(limiter.acquire([ten]));
    await platform.advance(999);
    expect(next.permit).toBeUndefined();
    await platform.advance(1);
    expect(next.permit).toBeDefined();
    next.permit?.unsent();
    expect(limiter.snapshot()[0]).toMatchObject({ inFlight: 0, windows: [{ used: 0 }] });
  });

  it("may be that of one bucket, may be nothing, and counts once however often it is told", () => {
    const { limiter } = setup();
    const permit = atOnce(limiter.acquire([bucket("a", 10, 1_000), bucket("b", 10, 1_000, { cost: 4 })]));
    permit.correctCost(0);
    permit.correctCost(3, "test:b");
    permit.correctCost(2, "test:b");
    expect(limiter.snapshot().map(({ inFlight }) => inFlight)).toEqual([0, 2]);
    permit.responded();
    permit.correctCost(9);
    expect(limiter.snapshot().map(({ windows, inFlight }) => [windows[0]?.used, inFlight])).toEqual([
      [0, 0],
      [2, 0],
    ]);
    for (const cost of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => permit.correctCost(cost)).toThrow(/whole number/);
  });
});

describe("one bucket, two callers with other numbers", () => {
  it("has the lower ones for both from then on, and wakes everybody", async () => {
    const { platform, limiter } = setup();
    const ten = bucket("a", 10, 1_000);
    const two = bucket("a", 2, 1_000);
    for (let index = 0; index < 5; index++) atOnce(limiter.acquire([ten])).responded();
    const low = waits(limiter.acquire([two]));
    const high = waits(limiter.acquire([ten]));
    await platform.advance(1_000);
    expect([low.permit, high.permit]).toEqual([expect.anything(), expect.anything()]);
    low.permit?.responded();
    const third = waits(limiter.acquire([ten]));
    await platform.advance(1_000);
    expect(third.permit).toBeDefined();
    expect(limiter.snapshot()[0]?.windows).toMatchObject([{ limit: 2 }]);
  });

  it("has the windows and the concurrency of both, with what was sent already", async () => {
    const { platform, limiter } = setup();
    for (let index = 0; index < 3; index++) atOnce(limiter.acquire([bucket("a", 10, 1_000)])).responded();
    const open = atOnce(limiter.acquire([bucket("a", 10, 1_000)]));
    const slow = bucket("a", 5, 60_000, { concurrent: 1 });
    const next = waits(limiter.acquire([slow]));
    open.responded();
    await platform.settle();
    expect(next.permit).toBeDefined();
    next.permit?.responded();
    const last = waits(limiter.acquire([bucket("a", 10, 1_000)]));
    await platform.advance(59_999);
    expect(last.permit).toBeUndefined();
    await platform.advance(1);
    expect(last.permit).toBeDefined();
  });
});

describe("what makes no sense", () => {
  const wrong = "ConfigurationError";
  const numbers = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "5", null] as unknown as number[];
  const few = (more: Partial<BucketDemand>) => [bucket("a", 5, 1_000, more)];
  const refused: [what: string, demands: readonly BucketDemand[]][] = [
    ["an empty id", few({ id: "" })],
    ["an id that is no text", few({ id: 7 as unknown as string })],
    ["the same bucket twice", [...few({}), ...few({})]],
  ];
  for (const limit of numbers) refused.push([`limit ${limit}`, few({ windows: [{ limit, windowMs: 1_000 }] })]);
  for (const windowMs of numbers) refused.push([`windowMs ${windowMs}`, few({ windows: [{ limit: 5, windowMs }] })]);
  for (const cost of [...numbers, 1.5]) refused.push([`cost ${cost}`, few({ cost })]);
  for (const concurrent of [0, -1, Number.NaN]) refused.push([`concurrent ${concurrent}`, few({ concurrent })]);
  it.each(refused)("is refused: %s", async (_, demands) => {
    const { limiter } = setup();
    await expect(limiter.acquire(demands)).rejects.toMatchObject({ name: wrong });
    atOnce(limiter.acquire([bucket("b", 1, 1_000)]));
    expect(limiter.snapshot("test:b")).toMatchObject([{ inFlight: 1, queued: 0 }]);
  });

  it.each([
    { maxQueue: Number.NaN },
    { maxQueue: -1 },
    { maxWaitMs: Number.NaN },
    { maxWaitMs: -1 },
    { maxWaitMs: "5" as unknown as number },
    { maxPauseMs: Number.NaN },
    { priority: Number.NaN },
    { priority: Number.POSITIVE_INFINITY },
    { enqueuedAt: Number.NaN },
    { fairnessKey: 7 as unknown as string },
  ])("is refused in a call: %o", async (options) => {
    const { limiter } = setup();
    await expect(limiter.acquire([bucket("a", 5, 1_000)], options)).rejects.toMatchObject({ name: wrong });
    expect(limiter.snapshot()).toEqual([]);
  });

  it.each([
    { maxQueue: Number.NaN },
    { maxQueue: -1 },
    { graceMs: Number.NaN },
    { graceMs: Number.POSITIVE_INFINITY },
    { ageMs: -1 },
    { ageMs: Number.POSITIVE_INFINITY },
  ])("is refused in a limiter: %o", (options) => {
    expect(() => setup(options)).toThrow(/must be a number/);
  });

  it("is not: no bucket at all, no bound, and a cost above every limit, which goes alone", async () => {
    const { platform, limiter } = setup({ maxQueue: Number.POSITIVE_INFINITY });
    atOnce(limiter.acquire([])).responded();
    const huge = [bucket("a", 5, 1_000, { cost: 50 })];
    const one = atOnce(limiter.acquire([bucket("a", 5, 1_000)], { maxQueue: Number.POSITIVE_INFINITY }));
    const waiting = waits(limiter.acquire(huge));
    one.responded();
    await platform.advance(1_000);
    expect(waiting.permit).toBeDefined();
    waiting.permit?.responded();
    const next = waits(limiter.acquire(huge));
    await platform.advance(1_000);
    expect(next.permit).toBeDefined();
  });
});

describe("a clock that jumps", () => {
  /** A clock with a hand on it; timers run on another. */
  function jumping() {
    const platform = createVirtualPlatform();
    let shift = 0;
    const limiter = createLimiter({ ...platform, now: () => platform.now() + shift });
    return { platform, limiter, jump: (ms: number) => (shift += ms) };
  }

  it("back by an hour holds nobody up", async () => {
    const { platform, limiter, jump } = jumping();
    const demands = [bucket("a", 2, 1_000)];
    for (let index = 0; index < 2; index++) atOnce(limiter.acquire(demands)).responded();
    const calls = Array.from({ length: 4 }, () => waits(limiter.acquire(demands)));
    await platform.advance(500);
    jump(-3_600_000);
    // The half second before the step is lost, since nothing looked at the clock; the half second after it as well.
    await platform.advance(1_500);
    expect(calls.filter(({ permit }) => permit)).toHaveLength(2);
    for (const { permit } of calls) permit?.responded();
    jump(-3_600_000);
    await platform.advance(2_000);
    expect(calls.filter(({ permit }) => permit)).toHaveLength(4);
    for (const { permit } of calls) permit?.responded();
    expect(calls.every(({ permit }) => permit!.waitedMs >= 0)).toBe(true);
    await platform.advance(2_000);
    atOnce(limiter.acquire(demands));
    expect(platform.pendingTimers).toBe(0);
  });

  it("ahead by hours lets in no more than the quota, and wakes who waits by the timer that was armed", async () => {
    const { platform, limiter, jump } = jumping();
    const demands = [bucket("a", 2, 1_000)];
    for (let index = 0; index < 2; index++) atOnce(limiter.acquire(demands)).responded();
    const calls = Array.from({ length: 6 }, () => waits(limiter.acquire(demands)));
    jump(7_200_000);
    await platform.advance(1_000);
    expect(calls.filter(({ permit }) => permit)).toHaveLength(2);
    for (const { permit } of calls) permit?.responded();
    await platform.advance(1_000);
    expect(calls.filter(({ permit }) => permit)).toHaveLength(4);
  });
});

describe("many sets of buckets on one bucket", () => {
  /** Looks at buckets that all calls of so many sets take, until each is served. */
  async function looks(sets: number): Promise<number> {
    let count = 0;
    const platform = createVirtualPlatform();
    const limiter = createLimiter(platform, {
      maxQueue: 1e6,
      bucketOf: (demand) => {
        let inFlight = 0;
        return {
          id: demand.id,
          name: demand.name,
          inFlight: 0,
          queued: 0,
          readyAt() {
            count++;
            return inFlight < 1 ? 0 : Number.POSITIVE_INFINITY;
          },
          predict: (_, now) => now,
          take: () => {
            inFlight++;
          },
          settle: () => {
            inFlight--;
          },
          pause: () => undefined,
          pausedForMs: () => 0,
          observe: () => undefined,
          isIdle: () => false,
          snapshot: () => ({ id: demand.id, name: demand.name, windows: [], queued: 0, inFlight, pausedForMs: 0 }),
        };
      },
    });
    const shared = bucket("shared", 1, 1_000);
    const hold = atOnce(limiter.acquire([shared]));
    const done: Promise<void>[] = [];
    for (let index = 0; index < sets; index++) {
      done.push(Promise.resolve(limiter.acquire([shared, bucket(`r${index}`, 1, 1_000)])).then((p) => p.responded()));
    }
    count = 0;
    hold.responded();
    await Promise.all(done);
    return count;
  }

  it.skipIf(isMutating)("cost each grant the same, however many there are", async () => {
    const [few, many] = [await looks(100), await looks(10_000)];
    expect(few / 100).toBeLessThan(8);
    expect(many / 10_000).toBeLessThan(8);
  });
});

describe("buckets without state", () => {
  it("are dropped when there are many, but never those of the call that finds them", async () => {
    const { platform, limiter } = setup();
    for (let index = 0; index < 1_000; index++) atOnce(limiter.acquire([bucket(`r${index}`, 1, 1_000)])).responded();
    await platform.advance(2_000);
    atOnce(limiter.acquire([bucket("busy", 1, 1_000)]));
    waits(limiter.acquire([bucket("busy", 1, 1_000)]));
    expect(limiter.snapshot().length).toBe(1);
  });
});

describe("a bucket of another kind", () => {
  it("gets its room from elsewhere, and `wake` has the limiter look again", async () => {
    const { platform } = setup();
    let room = 0;
    const taken: Permit[] = [];
    const limiter = createLimiter(platform, {
      bucketOf: ({ id, name }) =>
        name === "other"
          ? {
              id,
              name,
              inFlight: 0,
              queued: 0,
              readyAt: (cost, _now, spare = 0) => (room - spare >= cost ? 0 : Number.POSITIVE_INFINITY),
              predict: (_, now) => now,
              take: (permit, cost) => {
                room -= cost;
                taken.push(permit);
              },
              settle: () => undefined,
              pause: () => undefined,
              pausedForMs: () => 0,
              observe: () => undefined,
              isIdle: () => false,
              snapshot: () => ({ id, name, windows: [], queued: 0, inFlight: taken.length, pausedForMs: 0 }),
            }
          : undefined,
    });
    const calls = Array.from({ length: 3 }, () =>
      waits(limiter.acquire([bucket("other", 1, 1_000), bucket("own", 10, 1_000)])),
    );
    expect(platform.pendingTimers).toBe(0);
    room = 2;
    limiter.wake("nobody");
    limiter.wake("test:other");
    await platform.settle();
    expect(calls.map(({ permit }) => permit !== undefined)).toEqual([true, true, false]);
    expect(limiter.snapshot("test:own")).toMatchObject([{ inFlight: 2, queued: 1 }]);
  });
});
