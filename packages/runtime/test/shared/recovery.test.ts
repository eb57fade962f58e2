import { createVirtualPlatform, type VirtualPlatform } from "@carillon/config/virtual-platform";
import { beforeEach, describe, expect, test } from "vitest";
import type { GrantPool } from "../../src/shared/grant-pool.ts";
import { createSharedLimiter, memoryQuotaStore, type QuotaRequest, type QuotaStore } from "../../src/shared/index.ts";
import { Outage } from "../../src/shared/outage.ts";
import { placeOf } from "../../src/shared/quota-demand.ts";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { isMutating } from "../support/mutating.ts";
import { demandOf } from "./fleet.ts";

let world: VirtualPlatform;
let asked: QuotaRequest[];
let store: QuotaStore;
/** What the store does besides; throws to fail. */
let meddle: (request: QuotaRequest) => void;
beforeEach(() => {
  world = createVirtualPlatform();
  asked = [];
  meddle = () => undefined;
  const memory = memoryQuotaStore(world);
  store = {
    async acquire(request) {
      asked.push(request);
      meddle(request);
      return memory.acquire(request);
    },
    pause: memory.pause,
  };
});

const main = demandOf(5, 1_000);
const one = (id: string): BucketDemand => demandOf(5, 1_000, { id: `acme:acct:one:${id}`, name: "one" });
const down = (): never => {
  throw Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
};
const tally = (calls: (Permit | Promise<Permit>)[]) => {
  const permits: Permit[] = [];
  for (const call of calls)
    void Promise.resolve(call).then(
      (permit) => permits.push(permit),
      () => undefined,
    );
  return permits;
};

describe("sets of buckets that share one", () => {
  test("those whose calls left while the store was away hold up nobody when it is back", async () => {
    let recoveries = 0;
    const limiter = createSharedLimiter(store, world, { onRecovery: () => void recoveries++ });
    (await limiter.acquire([main])).responded();
    await world.advance(2_000);
    meddle = down;
    const leave = new AbortController();
    Promise.resolve(limiter.acquire([main, one("a")], { signal: leave.signal })).catch(() => undefined);
    await world.advance(3_000);
    leave.abort(new Error("gone"));
    await world.advance(1_000);
    meddle = () => undefined;
    let sent = 0;
    for (let second = 0; second < 30; second++) {
      void Promise.resolve(limiter.acquire([main])).then((permit) => {
        sent++;
        permit.responded();
      });
      await world.advance(1_000);
    }
    expect(sent).toBeGreaterThan(20);
    expect(recoveries).toBe(1);
  });

  test("one that the store cannot count does not stop the others", async () => {
    const limiter = createSharedLimiter(store, world);
    meddle = ({ buckets, settle }) => {
      const all = [...buckets, ...settle.flatMap((settlement) => settlement.buckets)];
      if (all.some(({ id }) => id.startsWith("one"))) down();
    };
    // Its part is below one request, so that it waits for ever.
    Promise.resolve(limiter.acquire([demandOf(1, 1_000, { id: "acme:acct:one:a", name: "one" })])).catch(
      () => undefined,
    );
    let sent = 0;
    for (let second = 0; second < 60; second++) {
      void Promise.resolve(limiter.acquire([main])).then((permit) => {
        sent++;
        permit.responded();
      });
      await world.advance(1_000);
    }
    expect(sent).toBeGreaterThan(45);
  });

  test("one that is held up by requests of another goes on when they are answered", async () => {
    let isShort = true;
    const limiter = createSharedLimiter(
      {
        async acquire(request) {
          if (!isShort || request.buckets.length < 2) return store.acquire(request);
          return { ...(await store.acquire({ ...request, want: 0 })), waitMs: 500 };
        },
        pause: store.pause,
      },
      world,
    );
    const late = tally([limiter.acquire([main, demandOf(1_000, 1, { id: "acme:acct:one:a", name: "one" })])]);
    await world.advance(100);
    isShort = false;
    const first = tally(Array.from({ length: 5 }, () => limiter.acquire([{ ...main }])));
    await world.advance(5_000);
    expect([first.length, late.length]).toEqual([5, 0]);
    for (const permit of first) permit.responded();
    await world.advance(5_000);
    expect(late).toHaveLength(1);
  });

  test("what replies told holds for those that come later", async () => {
    const limiter = createSharedLimiter(store, world);
    const safe = { ...main, learnUpTo: [{ limit: 100, windowMs: 1_000 }] };
    const permit = await limiter.acquire([safe]);
    limiter.observe(safe.id, { windows: [{ limit: 80, windowMs: 1_000 }] });
    permit.responded();
    tally([limiter.acquire([safe, one("b")])]);
    await world.advance(100);
    expect(asked.at(-1)!.buckets[0]!.windows).toEqual([{ limit: 80, windowMs: 1_000 }]);
  });

  test("the pace follows what replies told", async () => {
    const limiter = createSharedLimiter(store, world);
    const paced = demandOf(100, 1_000, { mode: "smooth", learnUpTo: [{ limit: 1_000, windowMs: 1_000 }] });
    const permit = await limiter.acquire([paced]);
    limiter.observe(paced.id, { windows: [{ limit: 1_000, windowMs: 1_000 }] });
    permit.responded();
    (await limiter.acquire([paced])).responded();
    expect(asked.at(-1)!.buckets[0]!.pace!.intervalMs).toBeLessThan(1.2);
  });

  test.skipIf(isMutating)("the limiter still knows a bucket after thousands of others came and went", async () => {
    const limiter = createSharedLimiter(store, world);
    const safe = { ...main, learnUpTo: [{ limit: 100, windowMs: 1_000 }] };
    (await limiter.acquire([safe])).responded();
    for (let each = 0; each < 1_500; each++) (await limiter.acquire([one(String(each))])).responded();
    await world.advance(3_000);
    for (let each = 0; each < 1_500; each++) (await limiter.acquire([one(`x${each}`)])).responded();
    const permit = await limiter.acquire([safe]);
    limiter.observe(safe.id, { windows: [{ limit: 80, windowMs: 1_000 }] });
    permit.responded();
    await limiter.acquire([safe]);
    expect(asked.at(-1)!.buckets[0]!.windows).toEqual([{ limit: 80, windowMs: 1_000 }]);
  });
});

test("accounts whose names hold what ids are made of stay apart, and whole", () => {
  const place = (account: string, name: string, split = "") =>
    placeOf({ ...main, id: `acme:${account.replaceAll(":", "%3A")}:${name}${split}`, name });
  expect(place("team:mainland", "main").scope).toBe(place("team:mainland", "other").scope);
  expect(place("team:mainland", "main").scope).not.toBe(place("team", "main").scope);
  expect(place("a", "one", ":one")).not.toEqual(place("a", "one"));
  expect(place("a", "one", ":x").key).not.toContain("x");
});

describe("strays", () => {
  const pool = { demands: [main] } as unknown as GrantPool;

  test("are told once, however many questions told of them", () => {
    const outage = new Outage(false, 60_000);
    outage.strayed();
    const { strays } = outage;
    outage.heard(strays, 0);
    outage.heard(strays, 0);
    expect(outage.mayHaveStrayed(0)).toBe(false);
    outage.strayed();
    expect(outage.mayHaveStrayed(0)).toBe(true);
  });

  test("those that went out while the question was under way are still to be told", () => {
    const outage = new Outage(false, 60_000);
    outage.strayed();
    const { strays } = outage;
    outage.strayed();
    outage.heard(strays, 0);
    expect(outage.mayHaveStrayed(0)).toBe(true);
  });

  test("others may have sent some once the store was away for a window", () => {
    const outage = new Outage(true, 60_000);
    outage.heard(0, 500);
    outage.failed(pool, 400);
    expect([1_400, 1_500].map((now) => outage.mayHaveStrayed(now))).toEqual([false, true]);
    outage.heard(0, 1_500);
    expect(outage.mayHaveStrayed(9_000)).toBe(false);
  });
});

describe("`close()`", () => {
  test("waits for questions that are under way, and gives back what they bring", async () => {
    const slow: QuotaStore = {
      async acquire(request) {
        const answer = await store.acquire(request);
        await new Promise<void>((resolve) => void world.timer(50, resolve));
        return answer;
      },
      pause: store.pause,
    };
    const limiter = createSharedLimiter(slow, world);
    const gone = Promise.resolve(limiter.acquire([main])).catch((error: Error) => error.message);
    await world.advance(10);
    let isClosed = false;
    void limiter.close().then(() => {
      isClosed = true;
    });
    await world.advance(45);
    expect(isClosed).toBe(false);
    await world.advance(200);
    expect(isClosed).toBe(true);
    expect(await gone).toBe("The limiter is closed.");
    expect(asked.at(-1)!.settle).toMatchObject([{ kind: "unsent", held: 0 }]);
    expect(asked.filter(({ want }) => want === 0)).toHaveLength(1);
    expect(world.pendingTimers).toBe(0);
  });

  test("ends while the store is away, and nothing hangs afterwards", async () => {
    const limiter = createSharedLimiter(store, world);
    const permit = await limiter.acquire([main]);
    meddle = down;
    const gone = Promise.resolve(limiter.acquire([main, one("a")])).catch((error: Error) => error.message);
    await world.advance(3_000);
    const closed = limiter.close();
    await world.advance(1_000);
    await closed;
    permit.responded();
    await world.advance(60_000);
    expect(await gone).toBe("The limiter is closed.");
    await expect(limiter.acquire([main])).rejects.toThrow("The limiter is closed.");
    expect(world.pendingTimers).toBe(0);
  });
});

describe("a bucket that many sets draw on", () => {
  /** Sends for so many sets as fast as it may, for ten seconds. */
  async function herd(sets: number, limit: number): Promise<{ sent: number; least: number }> {
    const shared = demandOf(limit, 1_000);
    const sent = Array.from({ length: sets }, () => 0);
    const late: QuotaStore = {
      async acquire(request) {
        const answer = await store.acquire(request);
        await new Promise<void>((resolve) => void world.timer(1, resolve));
        return answer;
      },
      pause: store.pause,
    };
    const limiter = createSharedLimiter(late, world);
    for (const index of sent.keys()) {
      const work = async (): Promise<void> => {
        for (;;) {
          const permit = await limiter.acquire([shared, one(String(index))]);
          sent[index]!++;
          await new Promise<void>((resolve) => void world.timer(5, resolve));
          permit.responded();
        }
      };
      void work();
    }
    await world.advance(10_000);
    return { sent: sent.reduce((sum, each) => sum + each, 0), least: Math.min(...sent) };
  }

  test("is not asked for all of them at once, and all of it is used", async () => {
    const { sent } = await herd(500, 10);
    expect(sent).toBeGreaterThanOrEqual(95);
    expect(asked.length).toBeLessThan(4 * sent);
  });

  test("serves all of them in turn", async () => {
    const { sent, least } = await herd(100, 50);
    expect(sent).toBeGreaterThanOrEqual(475);
    expect(least).toBeGreaterThanOrEqual(2);
  });

  test("none waits in line when the store is away: each has its part", async () => {
    const limiter = createSharedLimiter(store, world);
    const shared = demandOf(40, 1_000);
    const sets = Array.from({ length: 100 }, (_, index) => [shared, one(String(index))]);
    for (const permit of await Promise.all(sets.slice(0, 40).map((set) => limiter.acquire(set)))) permit.responded();
    const waits = tally(sets.slice(40).map((set) => limiter.acquire(set)));
    await world.advance(50);
    meddle = down;
    await world.advance(8_000);
    for (let turn = 0; turn < 10; turn++) {
      for (const permit of waits) permit.responded();
      await world.advance(1_100);
    }
    expect(waits).toHaveLength(60);
  });
});
