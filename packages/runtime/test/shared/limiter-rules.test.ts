import { createVirtualPlatform, type VirtualPlatform } from "@carillon/config/virtual-platform";
import { beforeEach, describe, expect, test } from "vitest";
import { createSharedLimiter, memoryQuotaStore, type QuotaRequest, type QuotaStore } from "../../src/shared/index.ts";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { isMutating } from "../support/mutating.ts";
import { demandOf, peak } from "./fleet.ts";

let world: VirtualPlatform;
let store: QuotaStore;
let asked: QuotaRequest[];
beforeEach(() => {
  world = createVirtualPlatform();
  asked = [];
  const memory = memoryQuotaStore(world);
  store = {
    acquire(request) {
      asked.push(request);
      return memory.acquire(request);
    },
    pause: memory.pause,
  };
});

/** Sends as fast as it may; each request lasts `lastsMs`. */
function load(demands: readonly BucketDemand[], limiters: number, workers: number, lastsMs: number) {
  const sent: number[] = [];
  let underWay = 0;
  let most = 0;
  for (let each = 0; each < limiters; each++) {
    const limiter = createSharedLimiter(store, world);
    const work = async (): Promise<void> => {
      for (;;) {
        const permit = await limiter.acquire(demands);
        sent.push(world.now());
        most = Math.max(most, ++underWay);
        await new Promise<void>((resolve) => void world.timer(lastsMs, resolve));
        underWay--;
        permit.responded();
      }
    };
    for (let worker = 0; worker < workers; worker++) void work();
  }
  return { sent, most: () => most };
}

describe("kinds of buckets, two processes", () => {
  test("requests at a time", async () => {
    const { sent, most } = load([{ ...demandOf(1, 1), windows: [], concurrent: 4 }], 2, 10, 100);
    await world.advance(10_000);
    expect(most()).toBe(4);
    expect(sent.length).toBeGreaterThan(200);
  });

  test("a pace: no burst, and nearly all of the rate", async () => {
    const { sent } = load([demandOf(100, 1_000, { mode: "smooth" })], 2, 30, 5);
    await world.advance(20_000);
    expect(peak(sent, 1_000)).toBeLessThanOrEqual(100);
    expect(peak(sent, 100)).toBeLessThanOrEqual(16);
    expect(sent.length).toBeGreaterThanOrEqual(0.85 * 2_000);
  });

  test("two windows and a cost", async () => {
    const windows = [
      { limit: 20, windowMs: 1_000 },
      { limit: 60, windowMs: 5_000 },
    ];
    const { sent } = load([{ ...demandOf(1, 1), windows, cost: 2 }], 2, 10, 5);
    await world.advance(50_000);
    expect(peak(sent, 1_000)).toBe(10);
    expect(peak(sent, 5_000)).toBe(30);
    expect(sent.length).toBeGreaterThanOrEqual(0.9 * 300);
  });

  test("a bucket for all and one for each resource", async () => {
    const all = demandOf(30, 1_000);
    const one = (id: string) => [all, demandOf(20, 1_000, { id: `acme:acct:one:${id}`, name: "one" })];
    const a = load(one("a"), 1, 10, 5);
    const b = load(one("b"), 1, 10, 5);
    await world.advance(20_000);
    expect(peak(a.sent, 1_000)).toBeLessThanOrEqual(20);
    expect(
      peak(
        [...a.sent, ...b.sent].toSorted((x, y) => x - y),
        1_000,
      ),
    ).toBe(30);
    expect(a.sent.length + b.sent.length).toBeGreaterThanOrEqual(0.85 * 600);
  });

  test("nobody tells a number: each goes on, and a refusal holds up both", async () => {
    const demand: BucketDemand = { id: "acme:acct:free", name: "free", windows: [], mode: "adaptive" };
    const [a, b] = [createSharedLimiter(store, world), createSharedLimiter(store, world)];
    for (const limiter of [a, b]) (await limiter.acquire([demand])).responded();
    a.pause(demand.id, 5_000);
    await world.settle();
    let at = 0;
    void Promise.resolve(b.acquire([demand])).then(() => {
      at = world.now();
    });
    const since = world.now();
    await world.advance(10_000);
    expect(at - since).toBeGreaterThanOrEqual(5_000);
  });
});

describe("one process", () => {
  test("calls of one turn ask once, and settlements ride along", async () => {
    const limiter = createSharedLimiter(store, world);
    const permits = await Promise.all(Array.from({ length: 40 }, () => limiter.acquire([demandOf(100, 1_000)])));
    expect(asked.map(({ want }) => want)).toEqual([40]);
    for (const permit of permits) permit.responded();
    await limiter.acquire([demandOf(100, 1_000)]);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({ want: 1, settle: [{ kind: "over", held: 0 }] });
  });

  test("nothing more than fifty at once", async () => {
    const limiter = createSharedLimiter(store, world);
    await Promise.all(Array.from({ length: 120 }, () => limiter.acquire([demandOf(500, 1_000)])));
    expect(asked.map(({ want }) => want)).toEqual([50, 50, 20]);
  });

  test("grants that nobody uses in time go back", async () => {
    const limiter = createSharedLimiter(store, world);
    const demand = demandOf(10, 1_000);
    const leave = new AbortController();
    const calls = Array.from({ length: 10 }, () => limiter.acquire([demand], { signal: leave.signal }));
    await Promise.resolve();
    leave.abort(new Error("gone"));
    await Promise.allSettled(calls);
    await world.advance(400);
    expect(limiter.stats()).toMatchObject({ returned: limiter.stats().granted });
    const other = createSharedLimiter(store, world);
    const permits: Permit[] = [];
    for (let each = 0; each < 10; each++)
      void Promise.resolve(other.acquire([demand])).then((permit) => permits.push(permit));
    await world.advance(100);
    expect(permits).toHaveLength(10);
  });

  test("a refusal that waits too long is told at once", async () => {
    const limiter = createSharedLimiter(store, world);
    const demand = demandOf(1, 60_000);
    (await limiter.acquire([demand])).responded();
    await world.advance(100);
    await expect(limiter.acquire([demand], { maxWaitMs: 1_000 })).rejects.toThrow(/comes free in/);
  });

  test("an aborted wait rejects with the caller's reason", async () => {
    const limiter = createSharedLimiter(store, world);
    const demand = demandOf(1, 1_000);
    await limiter.acquire([demand]);
    const abort = new AbortController();
    const call = limiter.acquire([demand], { signal: abort.signal });
    const reason = new Error("mine");
    abort.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  test("no timer is left when all is told, nor after `close()`", async () => {
    const limiter = createSharedLimiter(store, world);
    const demand = demandOf(5, 1_000);
    for (let each = 0; each < 5; each++) (await limiter.acquire([demand])).responded();
    await world.runAll(10_000);
    expect(world.pendingTimers).toBe(0);
    await world.advance(2_000);
    await limiter.acquire([demand]);
    void Promise.resolve(limiter.acquire([demand])).catch(() => undefined);
    await limiter.close();
    await world.settle();
    expect(world.pendingTimers).toBe(0);
  });

  test("a long request keeps its lease", async () => {
    const limiter = createSharedLimiter(store, world);
    const other = createSharedLimiter(store, world);
    const demand: BucketDemand = { ...demandOf(1, 1), windows: [], concurrent: 1 };
    const permit = await limiter.acquire([demand]);
    let passed = false;
    void Promise.resolve(other.acquire([demand])).then(() => {
      passed = true;
    });
    await world.advance(300_000);
    expect(passed).toBe(false);
    permit.responded();
    await world.advance(1_000);
    expect(passed).toBe(true);
  });

  test("what replies tell of a limit holds for the store too", async () => {
    const limiter = createSharedLimiter(store, world);
    const demand = demandOf(50, 1_000, { learnUpTo: [{ limit: 100, windowMs: 1_000 }] });
    const permit = await limiter.acquire([demand]);
    limiter.observe(demand.id, { windows: [{ limit: 80, windowMs: 1_000 }] });
    permit.responded();
    await limiter.acquire([demand]);
    expect(asked.at(-1)!.buckets[0]!.windows).toEqual([{ limit: 80, windowMs: 1_000 }]);
  });

  test("its snapshot shows the buckets and nothing else", async () => {
    const limiter = createSharedLimiter(store, world);
    await limiter.acquire([demandOf(5, 1_000)]);
    expect(limiter.snapshot().map(({ id }) => id)).toEqual(["acme:acct:main"]);
  });

  test.skipIf(isMutating)("thousands of resources leave nothing behind", async () => {
    const limiter = createSharedLimiter(store, world);
    for (let each = 0; each < 5_000; each++) {
      const permit = await limiter.acquire([demandOf(1, 10, { id: `acme:acct:one:${each}`, name: "one" })]);
      permit.responded();
      if (each % 100 === 0) await world.advance(200);
    }
    await world.runAll(60_000);
    expect(limiter.snapshot().length).toBeLessThan(2_100);
  });
});

test("a slot of requests at a time comes back with the end of the body, its window with the answer", async () => {
  const demand: BucketDemand = { ...demandOf(10, 1_000), concurrent: 1 };
  const [a, b] = [createSharedLimiter(store, world), createSharedLimiter(store, world)];
  const permit = await a.acquire([demand]);
  permit.responded(undefined, false);
  let passed = false;
  void Promise.resolve(b.acquire([demand])).then(() => {
    passed = true;
  });
  await world.advance(700);
  expect(passed).toBe(false);
  permit.ended?.();
  await world.advance(200);
  expect(passed).toBe(true);
  const told = asked.flatMap(({ settle }) => settle).find(({ kind }) => kind === "over");
  expect(told?.backInMs.flat()[0]).toBeLessThanOrEqual(300);
});
