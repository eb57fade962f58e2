import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, it, test } from "vitest";
import type { Bucket } from "../../src/throttle/bucket.ts";
import { createLimiter, type LimiterOptions } from "../../src/throttle/create-limiter.ts";
import type { AcquireOptions, BucketDemand } from "../../src/throttle/limiter.ts";
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
  /** What a call with the shortest patience is told to wait. */
  const foretold = async (demands: readonly BucketDemand[], more: AcquireOptions = {}): Promise<number> =>
    Promise.resolve(limiter.acquire(demands, { maxWaitMs: 0, ...more })).then(
      () => 0,
      (error) => error.predictedWaitMs,
    );
  return { platform, limiter, served, call, foretold };
}
const oneAtATime = (name: string): BucketDemand => bucket(name, 0, 0, { windows: [], concurrent: 1 });

describe("turns", () => {
  it.each([
    [["x1", "x2", "x3", "y1", "y2"], "x1 y1 x2 y2 x3"],
    [["y1", "x1", "x2", "x3", "y2"], "y1 x1 y2 x2 x3"],
    [["x1", "y1", "y2", "z1", "x2", "z2", "y3"], "x1 y1 z1 x2 y2 z2 y3"],
  ])("are taken within a millisecond too: %j", async (names, order) => {
    const { platform, limiter, served, call } = setup();
    const demands = [oneAtATime("a")];
    const hold = atOnce(limiter.acquire(demands));
    for (const name of names) call(name, demands, { fairnessKey: name[0]! });
    hold.unsent();
    await platform.settle();
    expect(served.join(" ")).toBe(order);
  });

  it.each([
    ["more", 1, 5_000, ["y", "x"]],
    ["more, but not enough", 1, 10_001, ["x", "y"]],
    ["less", -1, 1, ["x", "y"]],
  ])("come after the priority: the later tenant's is worth %s", async (_, priority, laterMs, order) => {
    for (const returns of [false, true]) {
      const { platform, limiter, served, call } = setup();
      const demands = [oneAtATime("a")];
      const hold = atOnce(limiter.acquire(demands));
      const first = () => call("x", demands, { fairnessKey: "x", ...(returns ? { enqueuedAt: platform.now() } : {}) });
      first();
      await platform.advance(laterMs);
      call("y", demands, { fairnessKey: "y", priority, ...(returns ? { enqueuedAt: platform.now() } : {}) });
      hold.unsent();
      await platform.settle();
      expect(served).toEqual(order);
    }
  });

  it("are not had again by a call that comes within the millisecond of the last one", async () => {
    const { platform, limiter, served, call } = setup();
    const demands = [oneAtATime("a")];
    const hold = atOnce(limiter.acquire(demands));
    const first = waits(limiter.acquire(demands, { fairnessKey: "x" }));
    call("x2", demands, { fairnessKey: "x" });
    call("y1", demands, { fairnessKey: "y" });
    hold.unsent();
    await platform.settle();
    call("x3", demands, { fairnessKey: "x" });
    first.permit?.responded();
    await platform.settle();
    expect(served).toEqual(["y1", "x2", "x3"]);
  });

  it("are those of a tenant, though its calls for one resource are over and others are new", async () => {
    const { platform, served, call } = setup();
    const shared = bucket("shared", 1, 1_000);
    const of = (resource: string): BucketDemand[] => [shared, bucket(resource, 9, 1_000)];
    const big = { fairnessKey: "big" };
    call("first", [shared]);
    await platform.settle();
    call("big 0", of("r0"), big);
    call("big 1", of("r1"), big);
    await platform.advance(1_500);
    call("big 2", of("r2"), big);
    await platform.advance(100);
    call("small", [shared], { fairnessKey: "small" });
    await platform.runAll();
    expect(served).toEqual(["first", "big 0", "big 1", "small", "big 2"]);
  });

  it("go to a tenant whose new call is urgent, and away from it when that one leaves", async () => {
    const leaving = async (leaves: boolean): Promise<string[]> => {
      const { platform, limiter, served, call } = setup();
      const demands = [oneAtATime("a")];
      const hold = atOnce(limiter.acquire(demands));
      call("y", demands, { fairnessKey: "y" });
      await platform.advance(1);
      call("x", demands, { fairnessKey: "x" });
      const controller = new AbortController();
      const urgent = { fairnessKey: "x", priority: 1, signal: controller.signal };
      void Promise.resolve(limiter.acquire(demands, urgent)).then(
        (permit) => {
          served.push("urgent");
          permit.responded();
        },
        () => undefined,
      );
      if (leaves) controller.abort();
      hold.unsent();
      await platform.settle();
      return served;
    };
    expect(await leaving(false)).toEqual(["urgent", "y", "x"]);
    expect(await leaving(true)).toEqual(["y", "x"]);
  });
});

describe("the wait that is foretold", () => {
  const a = bucket("a", 1, 1_000);

  it("counts only those that go before: not the ones of a lower priority, nor those that are gone", async () => {
    const { platform, limiter, foretold } = setup();
    atOnce(limiter.acquire([a])).responded();
    const controller = new AbortController();
    for (let index = 0; index < 6; index++) {
      const signal = index % 2 === 1 ? controller.signal : new AbortController().signal;
      void Promise.resolve(limiter.acquire([a], { signal })).catch(() => undefined);
    }
    expect(await foretold([a])).toBe(7_000);
    expect(await foretold([a], { priority: -1 })).toBe(7_000);
    expect(await foretold([a], { priority: 1 })).toBe(1_000);
    controller.abort();
    await platform.settle();
    expect(await foretold([a])).toBe(4_000);
  });

  it("does not count those that were let through since", async () => {
    const { platform, limiter, foretold } = setup();
    atOnce(limiter.acquire([a])).responded();
    const next = waits(limiter.acquire([a]));
    await platform.advance(1_000);
    next.permit?.responded();
    expect(await foretold([a])).toBe(1_000);
  });

  it("does not count those that went on to wait for another bucket", async () => {
    const { platform, limiter, foretold } = setup();
    const slow = bucket("slow", 1, 10_000);
    atOnce(limiter.acquire([a])).responded();
    for (let index = 0; index < 5; index++) waits(limiter.acquire([a, slow]));
    atOnce(limiter.acquire([slow])).responded();
    await platform.advance(1_000);
    atOnce(limiter.acquire([a])).responded();
    expect(await foretold([a])).toBe(1_000);
  });

  it("names the buckets, and so does a queue that is full", async () => {
    const { limiter } = setup({ maxQueue: 0 });
    const both = [bucket("first", 1, 1_000), bucket("second", 1, 1_000)];
    atOnce(limiter.acquire(both)).responded();
    await expect(limiter.acquire(both)).rejects.toThrow("a slot of first, second already");
    await expect(limiter.acquire(both, { maxQueue: 1, maxWaitMs: 10 })).rejects.toThrow("A slot of first, second");
  });
});

describe("slots that are kept for a call", () => {
  /** One that waited so long for `slow` finds all that it wants of `fast` free. */
  async function kept(waitedMs: number, slowMs = 1_000) {
    const world = setup({ ageMs: 1_000 });
    const { platform, limiter } = world;
    const [fast, slow] = [bucket("fast", 2, 2_000), bucket("slow", 1, slowMs)];
    const busy = [1, 2].map(() => atOnce(limiter.acquire([fast])));
    const demands = [{ ...fast, cost: 2 }, slow];
    const claimant = waits(limiter.acquire(demands));
    await platform.advance(waitedMs);
    const under = atOnce(limiter.acquire([slow]));
    for (const permit of busy) permit.unsent();
    return { ...world, fast, slow, demands, claimant, under };
  }

  it("are none before it has waited for `ageMs`", async () => {
    const early = await kept(999);
    atOnce(early.limiter.acquire([early.fast]));
    const late = await kept(1_000);
    waits(late.limiter.acquire([late.fast]));
  });

  it("are given up when what it waits for is further away than their own window", async () => {
    const near = await kept(1_000, 2_000);
    const first = waits(near.limiter.acquire([near.fast]));
    near.under.responded();
    await near.platform.settle();
    expect(first.permit).toBeUndefined();
    await near.platform.advance(2_000);
    expect(near.claimant.permit).toBeDefined();

    const far = await kept(1_000, 2_001);
    const second = waits(far.limiter.acquire([far.fast]));
    far.under.responded();
    await far.platform.settle();
    expect([second.permit, far.claimant.permit]).toEqual([expect.anything(), undefined]);
  });

  it("stay kept when another of its line leaves, and the line is as long as before", async () => {
    const { platform, limiter, fast, slow, demands, claimant, under, foretold } = await kept(1_500);
    const small = waits(limiter.acquire([fast]));
    const controller = new AbortController();
    const other = waits(limiter.acquire(demands, { signal: controller.signal }));
    controller.abort();
    await platform.settle();
    expect([small.permit, other.permit]).toEqual([undefined, undefined]);
    under.responded();
    expect(await foretold([slow])).toBe(1_000);
    await platform.advance(1_000);
    expect([claimant.permit, small.permit]).toEqual([expect.anything(), undefined]);
  });

  it("are free when it leaves, and those behind it are counted", async () => {
    const world = setup({ ageMs: 1_000 });
    const { platform, limiter, foretold } = world;
    const [fast, slow] = [bucket("fast", 2, 2_000), bucket("slow", 1, 1_000)];
    const busy = [1, 2].map(() => atOnce(limiter.acquire([fast])));
    const [head, second, third] = [0, 1, 2].map(() => new AbortController());
    for (const { signal } of [head!, second!, third!])
      void Promise.resolve(limiter.acquire([{ ...fast, cost: 2 }, slow], { signal })).catch(() => undefined);
    await platform.advance(1_500);
    atOnce(limiter.acquire([slow])).responded();
    for (const permit of busy) permit.unsent();
    second!.abort();
    head!.abort();
    await platform.settle();
    expect(await foretold([slow])).toBe(2_000);
    third!.abort();
    await platform.settle();
    expect(await foretold([slow])).toBe(1_000);
    atOnce(limiter.acquire([fast]));
  });

  it("are those of the one that goes to the head of its line, before the claims of others", async () => {
    const { platform, limiter } = setup({ ageMs: 1_000 });
    const [one, two, slow] = [bucket("one", 1, 60_000), bucket("two", 1, 60_000), bucket("slow", 1, 1_000)];
    const [first, second] = [one, two].map((demand) => atOnce(limiter.acquire([demand])));
    const start = platform.now();
    await platform.advance(10);
    const older = waits(limiter.acquire([one, slow], { enqueuedAt: start + 5 }));
    const newer = waits(limiter.acquire([two, slow], { enqueuedAt: start + 8 }));
    await platform.advance(1_500);
    const under = atOnce(limiter.acquire([slow]));
    first!.unsent();
    second!.unsent();
    await platform.settle();
    expect([older.permit, newer.permit]).toEqual([undefined, undefined]);
    const oldest = waits(limiter.acquire([two, slow], { enqueuedAt: start }));
    under.unsent();
    await platform.settle();
    expect([oldest.permit !== undefined, older.permit, newer.permit]).toEqual([true, undefined, undefined]);
  });
});

describe("a call that waits", () => {
  it("is woken by one timer, which is set anew when another one comes first", async () => {
    const { platform, limiter } = setup();
    const of = (cost: number) => [bucket("a", 10, 60_000, { cost })];
    atOnce(limiter.acquire(of(9))).responded();
    await platform.advance(50_000);
    atOnce(limiter.acquire(of(1))).responded();
    const big = waits(limiter.acquire(of(10)));
    await platform.advance(5_000);
    const urgent = waits(limiter.acquire(of(1), { priority: 1 }));
    expect(platform.pendingTimers).toBe(1);
    await platform.advance(5_000);
    expect([urgent.permit, big.permit]).toEqual([expect.anything(), undefined]);
  });

  it("is told the news at once when a bucket has more room than was known", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 60_000, { learnUpTo: [{ limit: 5, windowMs: 60_000 }] })];
    atOnce(limiter.acquire(demands));
    const next = waits(limiter.acquire(demands));
    limiter.observe("test:a", { limit: 2 });
    await platform.settle();
    expect(next.permit).toBeDefined();
  });

  it("is sent away with all that are like it when their bucket closes", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 1, 60_000)];
    atOnce(limiter.acquire(demands)).responded();
    const calls = Array.from({ length: 3 }, () => waits(limiter.acquire(demands, { maxPauseMs: 1_000 })));
    limiter.pause("test:a", 90_000);
    await platform.settle();
    expect(calls.map(({ error }) => (error as Error | undefined)?.name)).toEqual(Array(3).fill("ThrottleTimeoutError"));
    expect([limiter.snapshot()[0]?.queued, platform.pendingTimers]).toEqual([0, 0]);
  });

  it.each([false, true])("leaves those before and behind it as they are (own timers: %s)", async (ownTimers) => {
    const { platform, limiter } = setup({ ownTimers });
    const demands = [bucket("a", 1, 1_000)];
    atOnce(limiter.acquire(demands)).responded();
    const controllers = [0, 1, 2].map(() => new AbortController());
    const calls = controllers.map(({ signal }) => waits(limiter.acquire(demands, { signal })));
    controllers[1]!.abort("gone");
    await platform.settle();
    expect(calls.map(({ error }) => error)).toEqual([undefined, "gone", undefined]);
    await platform.advance(1_000);
    expect(calls.map(({ permit }) => permit !== undefined)).toEqual([true, false, false]);
    calls[0]!.permit?.responded();
    await platform.advance(1_100);
    expect(calls.map(({ permit }) => permit !== undefined)).toEqual([true, false, true]);
    expect(platform.pendingTimers).toBe(0);
  });

  it("goes on before a newcomer that finds room at the same moment", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 2, 1_000)];
    let newcomer: unknown;
    // Armed before the limiter's own timer, so that it runs first.
    platform.timer(1_000, () => {
      newcomer = limiter.acquire(demands);
    });
    for (let index = 0; index < 2; index++) atOnce(limiter.acquire(demands)).responded();
    const old = waits(limiter.acquire(demands));
    await platform.advance(1_000);
    expect(old.permit).toBeDefined();
    expect(newcomer).toBeInstanceOf(Promise);
    expect(await newcomer).toMatchObject({ waitedMs: 0 });
  });

  it("goes at once before one that it outranks, when there is room for it", async () => {
    const { platform, limiter } = setup();
    const of = (cost: number) => [bucket("a", 10, 60_000, { cost })];
    atOnce(limiter.acquire(of(5))).responded();
    const big = waits(limiter.acquire(of(10)));
    const { signal } = new AbortController();
    const urgent = waits(limiter.acquire(of(1), { priority: 1, signal, maxWaitMs: 60_000 }));
    await platform.settle();
    expect([urgent.permit?.waitedMs, urgent.error, big.permit]).toEqual([0, undefined, undefined]);
    expect(limiter.snapshot()).toMatchObject([{ queued: 1, inFlight: 1 }]);
    expect(platform.pendingTimers).toBe(1);
  });

  it("has a single probe before it after a pause of no time at all", async () => {
    const { platform, limiter } = setup();
    const demands = [bucket("a", 9, 1_000)];
    atOnce(limiter.acquire(demands)).unsent();
    limiter.pause("test:a", 0);
    const probe = atOnce(limiter.acquire(demands));
    const next = waits(limiter.acquire(demands));
    await platform.advance(5_000);
    expect(next.permit).toBeUndefined();
    probe.responded();
    await platform.settle();
    expect(next.permit).toBeDefined();
  });
});

test("a lost request that can arrive no more holds its slot for the window alone", async () => {
  const { platform, limiter } = setup({ graceMs: 5_000 });
  const demands = [bucket("a", 1, 1_000)];
  atOnce(limiter.acquire(demands)).lost(0);
  const next = waits(limiter.acquire(demands));
  await platform.advance(1_000);
  expect(next.permit).toBeDefined();
});

describe("a place among those under way", () => {
  it("is free at once when a request was lost, and not before it is settled", async () => {
    const { platform, limiter } = setup();
    const demands = [oneAtATime("a")];
    const permit = atOnce(limiter.acquire(demands));
    const next = waits(limiter.acquire(demands));
    permit.ended();
    await platform.settle();
    expect([next.permit, limiter.snapshot()[0]?.inFlight]).toEqual([undefined, 1]);
    permit.lost();
    await platform.settle();
    expect(next.permit).toBeDefined();
  });

  it("is free when the body has ended, and not when its head came", async () => {
    const { platform, limiter } = setup();
    const demands = [oneAtATime("a")];
    const permit = atOnce(limiter.acquire(demands));
    const next = waits(limiter.acquire(demands));
    permit.responded(undefined, false);
    await platform.settle();
    expect(next.permit).toBeUndefined();
    permit.ended();
    await platform.settle();
    expect(next.permit).toBeDefined();
  });

  it.each([
    [true, 1_999, 2],
    [true, 2_000, 1],
    [false, 60_000, 2],
  ])("is taken back only where requests may end without a word (%s), after %d ms", async (ownTimers, ms, inFlight) => {
    const { platform, limiter } = setup({ ownTimers });
    const demands = [bucket("a", 5, 60_000)];
    atOnce(limiter.acquire(demands, { holdMs: 2_000 }));
    await platform.advance(ms);
    atOnce(limiter.acquire(demands));
    expect(limiter.snapshot()[0]?.inFlight).toBe(inFlight);
  });
});

test("buckets are listed by what their ids begin with", () => {
  const { limiter } = setup();
  for (const id of ["one:a", "two:one:", "one:", "two"]) atOnce(limiter.acquire([{ ...bucket("a", 1, 1_000), id }]));
  expect(limiter.snapshot("one:").map(({ id }) => id)).toEqual(["one:a", "one:"]);
  expect(limiter.snapshot()).toHaveLength(4);
});

describe("a bucket of another kind", () => {
  function own(more: Partial<Bucket>) {
    const world = setup({
      bucketOf: ({ id, name }) => ({
        id,
        name,
        inFlight: 0,
        queued: 0,
        readyAt: () => 0,
        predict: (_, now) => now,
        take: () => undefined,
        settle: () => undefined,
        pause: () => undefined,
        pausedForMs: () => 0,
        observe: () => undefined,
        isIdle: () => true,
        snapshot: () => ({ id, name, windows: [], queued: 0, inFlight: 0, pausedForMs: 0 }),
        ...more,
      }),
    });
    return world;
  }

  it("need not know of other numbers, of other costs, nor of the end of a body", () => {
    const { limiter } = own({});
    atOnce(limiter.acquire([bucket("a", 5, 1_000)])).unsent();
    const permit = atOnce(limiter.acquire([bucket("a", 4, 1_000)]));
    permit.correctCost(3);
    permit.responded(undefined, false);
    permit.ended();
  });

  it("is told of other numbers, and of those alone", () => {
    const told: (number | undefined)[] = [];
    const { limiter } = own({ adopt: ({ windows }) => void told.push(windows[0]?.limit) });
    for (const limit of [5, 5, 4, 4, 6]) atOnce(limiter.acquire([bucket("a", limit, 1_000)])).unsent();
    expect(told).toEqual([4, 6]);
  });

  it("is told of what a request costs more or less, and of the end of its body", () => {
    const told: unknown[] = [];
    const { limiter } = own({
      adjust: (by) => void told.push(by),
      end: (_, cost) => void told.push(["end", cost]),
      settle: (_permit, cost) => void told.push(["settle", cost]),
    });
    const permit = atOnce(limiter.acquire([bucket("a", 5, 1_000, { cost: 2 })]));
    permit.correctCost(5);
    permit.correctCost(1);
    permit.responded(undefined, false);
    permit.ended();
    permit.ended();
    atOnce(limiter.acquire([bucket("a", 5, 1_000, { cost: 2 })])).responded(undefined, false);
    expect(told).toEqual([3, -4, ["settle", 1], ["end", 1], ["settle", 2]]);
  });

  it("is the one that counts for its id", () => {
    const { limiter } = own({ queued: 7 });
    atOnce(limiter.acquire([bucket("a", 5, 1_000)]));
    expect(limiter.bucket("test:a")).toMatchObject({ id: "test:a", queued: 7 });
    expect(limiter.bucket("nobody")).toBeUndefined();
  });

  it("stays for as long as it says that it is not idle", () => {
    const { limiter } = own({ isIdle: () => false });
    for (let index = 0; index < 1_100; index++) atOnce(limiter.acquire([bucket(`r${index}`, 5, 1_000)])).unsent();
    expect(limiter.snapshot()).toHaveLength(1_100);
  });
});
