import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { Account } from "../../src/shared/account.ts";
import { type AskingSettings, createAsking } from "../../src/shared/asking.ts";
import { Gate } from "../../src/shared/gate.ts";
import { GrantPool } from "../../src/shared/grant-pool.ts";
import type { Ticket } from "../../src/shared/ledger.ts";
import { Outage } from "../../src/shared/outage.ts";
import { quotaBucketOf } from "../../src/shared/quota-demand.ts";
import type { Answer, StoreLink } from "../../src/shared/store-link.ts";
import type { Bucket } from "../../src/throttle/bucket.ts";
import type { LocalLimiter } from "../../src/throttle/create-limiter.ts";
import type { BucketDemand } from "../../src/throttle/limiter.ts";
import { demandOf } from "./fleet.ts";

const START = 10_000;
const MAIN = "acme:acct:main";
const answerOf = (granted: number, more: Partial<Answer> = {}): Answer => ({
  granted,
  startMs: 0,
  waitMs: 0,
  generation: "g1",
  holders: 1,
  pausedMs: [],
  ticket: { name: "t", buckets: [], held: granted, leaseUntil: 1e9 } as Ticket,
  ...more,
});

interface Question {
  readonly pool: string;
  readonly want: number;
  readonly at: number;
  answer(granted: number, more?: Partial<Answer>): Promise<void>;
  fail(): Promise<void>;
  late(granted: number, more?: Partial<Answer>): Promise<void>;
}

/** The asking side alone: the store, the limiter of this process and its buckets are the test's, and so is chance. */
function setup(options: Partial<AskingSettings> = {}, chance = 0.5) {
  const world = createVirtualPlatform({ now: START });
  const platform = { ...world, now: () => world.now(), random: () => chance };
  const account = new Account("acme:x", new Outage(true, 60_000));
  const gates = new Map<string, Gate>();
  const buckets = new Map<string, Partial<Bucket>>();
  const asked: Question[] = [];
  const woken: string[] = [];
  const paused: unknown[][] = [];
  const back: number[] = [];
  const seen = { errors: [] as unknown[], recoveries: 0, granted: 0, stale: [] as number[] };
  let isClosed = false;
  const link = {
    call(_, poolBuckets, want, onLate) {
      return new Promise<Answer>((resolve, reject) => {
        asked.push({
          pool: poolBuckets.map(({ id }) => id).join("+"),
          want,
          at: world.now() - START,
          async answer(granted, more) {
            resolve(answerOf(granted, { pausedMs: poolBuckets.map(() => 0), ...more }));
            await world.settle();
          },
          async fail() {
            reject(new Error("down"));
            await world.settle();
          },
          async late(granted, more) {
            onLate!(answerOf(granted, { pausedMs: poolBuckets.map(() => 0), ...more }));
            await world.settle();
          },
        });
      });
    },
  } as Partial<StoreLink> as StoreLink;
  const asking = createAsking(platform, {
    inner: {
      bucket: (id: string) => buckets.get(id),
      wake: (id: string) => void woken.push(id),
      pause: (...args: unknown[]) => void paused.push(args),
    } as unknown as LocalLimiter,
    link,
    accountOf: () => account,
    gatesOf: ({ demands }) =>
      demands.map(({ id }) => {
        const gate = gates.get(id) ?? new Gate();
        gates.set(id, gate);
        return gate;
      }),
    onStoreError: "local",
    useByMs: undefined,
    leaseMs: 30_000,
    quarantineMs: 60_000,
    reconnectMs: 2_500,
    isClosed: () => isClosed,
    onGranted: () => void seen.granted++,
    giveBack: (_, { granted }) => void back.push(granted),
    onError: (error) => void seen.errors.push(error),
    onRecovery: () => void seen.recoveries++,
    ...options,
  });
  const poolOf = (queued: number, ...demands: BucketDemand[]): GrantPool => {
    const all = demands.length > 0 ? demands : [demandOf(100, 1_000)];
    const pool = new GrantPool(
      `set ${all.map(({ id }) => id).join("+")}`,
      "acme:x",
      all,
      all.map((each) => quotaBucketOf(each)),
      {
        wanted: () => undefined,
        stale: (_, __, count) => void seen.stale.push(count),
        strayed: () => answerOf(0).ticket,
        settled: () => undefined,
      },
    );
    pool.queued = queued;
    return pool;
  };
  const close = (): void => {
    isClosed = true;
  };
  return { world, account, gates, buckets, asked, woken, paused, back, seen, asking, poolOf, close };
}
const other = (id: string): BucketDemand => demandOf(100, 1_000, { id: `acme:acct:${id}`, name: id });

describe("a question", () => {
  test("is put at once for all that wait, and by nobody who needs none", async () => {
    const { world, asking, asked, poolOf, account, close } = setup();
    const nobody = poolOf(0);
    asking.ask(nobody);
    nobody.nextAskAt = START + 300;
    asking.ask(nobody);
    expect([asked, world.pendingTimers]).toEqual([[], 0]);
    const pool = poolOf(7);
    asking.ask(pool);
    asking.ask(pool);
    expect(asked).toMatchObject([{ want: 7, at: 0, pool: "main" }]);
    expect([pool.askedAt, account.underWay.size]).toEqual([START, 1]);
    await asked[0]!.answer(7);
    expect([pool.askedAt, account.underWay.size, pool.inHand]).toEqual([undefined, 0, 7]);
    close();
    asking.ask(poolOf(3));
    expect(asked).toHaveLength(1);
  });

  test("waits until the store may have something, by one timer", async () => {
    const { world, asking, asked, poolOf } = setup();
    const pool = poolOf(7);
    pool.nextAskAt = START + 300;
    asking.ask(pool);
    asking.ask(pool);
    expect(world.pendingTimers).toBe(1);
    await world.advance(299);
    expect(asked).toEqual([]);
    await world.advance(1);
    expect(asked).toMatchObject([{ want: 7, at: 300 }]);
  });

  test("is put again for those who came meanwhile", async () => {
    const { asking, asked, poolOf } = setup();
    const pool = poolOf(4);
    asking.ask(pool);
    pool.queued = 9;
    await asked[0]!.answer(4);
    expect(asked.map(({ want }) => want)).toEqual([4, 5]);
  });

  test("asks for no more than this process has room for soon", async () => {
    for (const [useByMs, soonMs] of [
      [undefined, 125],
      [60, 30],
    ] as const) {
      const { asking, asked, buckets, poolOf } = setup({ useByMs });
      buckets.set(MAIN, { readyAt: (cost, now, spare = 0) => (cost + spare <= 3 ? now + soonMs : now + soonMs + 1) });
      asking.ask(poolOf(9));
      expect(asked.map(({ want }) => want)).toEqual([3]);
    }
  });
});

describe("when this process has no room itself", () => {
  test.each([
    [1, 5_010],
    [2, 5_030],
  ])("it asks when its own count has room again, and a little later: %d holders", async (holders, againMs) => {
    const { world, account, asking, asked, buckets, poolOf } = setup();
    account.holders = holders;
    let readyAt = START + 5_000;
    buckets.set(MAIN, { readyAt: () => readyAt });
    asking.ask(poolOf(5));
    await world.advance(againMs - 1);
    readyAt = 0;
    expect(asked).toEqual([]);
    await world.advance(1);
    expect(asked).toMatchObject([{ at: againMs }]);
  });

  test("and only an answer makes room, those who wait move there", async () => {
    const { world, asking, buckets, woken, poolOf } = setup();
    buckets.set(MAIN, { readyAt: () => Number.POSITIVE_INFINITY });
    const pool = poolOf(5);
    asking.ask(pool);
    expect([woken, world.pendingTimers]).toEqual([[pool.id], 0]);
  });

  test("and enough is in hand, nothing is to be done", () => {
    const { world, asking, buckets, woken, poolOf } = setup();
    buckets.set(MAIN, { readyAt: () => START + 5_000 });
    const pool = poolOf(2);
    pool.give(answerOf(2).ticket, 2, 0, START + 9_000);
    asking.ask(pool);
    expect([woken, world.pendingTimers]).toEqual([[], 0]);
  });

  test("and its room is of now, it does not wait", () => {
    const { world, asking, buckets, poolOf } = setup();
    buckets.set(MAIN, { readyAt: (_cost, now, spare) => (spare === undefined ? now : now + 9_000) });
    asking.ask(poolOf(2));
    expect(world.pendingTimers).toBe(0);
  });
});

describe("what is granted", () => {
  test("may be used from its start, and for a quarter of the window", async () => {
    const { world, asking, asked, woken, seen, poolOf } = setup();
    const pool = poolOf(5);
    asking.ask(pool);
    await world.advance(40);
    await asked[0]!.answer(5, { startMs: 60 });
    expect([pool.inHand, pool.readyAt(1, START + 40), pool.staleAt]).toEqual([5, START + 100, START + 350]);
    expect([woken, seen.granted]).toEqual([[pool.id], 1]);
  });

  test("is kept longer where a pace spreads the requests, and as long as was chosen", async () => {
    const { asking, asked, poolOf } = setup({ useByMs: 70 });
    const slow = { ...demandOf(100, 1_000, { id: "acme:acct:slow", name: "slow", mode: "smooth" }), cost: 2 };
    const pool = poolOf(5, demandOf(100, 1_000), slow);
    const { intervalMs } = quotaBucketOf(slow).pace!;
    asking.ask(pool);
    await asked[0]!.answer(5);
    expect(pool.staleAt).toBeCloseTo(START + 5 * 2 * intervalMs + 70, 6);
  });

  test("goes back when nobody uses it in time", async () => {
    const { world, asking, asked, seen, poolOf } = setup();
    const pool = poolOf(5);
    asking.ask(pool);
    pool.queued = 0;
    await asked[0]!.answer(5);
    await world.advance(249);
    expect(seen.stale).toEqual([]);
    await world.advance(1);
    expect([seen.stale, world.pendingTimers]).toEqual([[5], 0]);
  });

  test("goes back part by part, and is asked for again where somebody waits", async () => {
    const { world, asking, asked, seen, poolOf } = setup();
    const pool = poolOf(0);
    pool.give(answerOf(1).ticket, 1, 0, START + 500);
    pool.queued = 3;
    asking.ask(pool);
    await asked[0]!.answer(2);
    await world.advance(500);
    expect(seen.stale).toEqual([2, 1]);
    expect(asked.map(({ want, at }) => [want, at])).toEqual([
      [2, 0],
      [2, 250],
    ]);
  });

  test("after the limiter is closed goes back at once", async () => {
    const { world, asking, asked, woken, seen, poolOf, close } = setup();
    asking.ask(poolOf(5));
    close();
    await asked[0]!.answer(3, { waitMs: 10 });
    expect([seen.stale, woken, world.pendingTimers]).toEqual([[3], [], 0]);
  });

  test("to a question that is too old is not used, and asked for anew", async () => {
    for (const [options, oldestMs] of [
      [{}, 1_500],
      [{ reconnectMs: 700 }, 700],
      [{ leaseMs: 800 }, 400],
    ] as const) {
      for (const isOlder of [false, true]) {
        const { world, asking, asked, back, poolOf } = setup(options);
        const pool = poolOf(5);
        asking.ask(pool);
        await world.advance(oldestMs + Number(isOlder));
        await asked[0]!.answer(3);
        expect([back, pool.inHand]).toEqual(isOlder ? [[3], 0] : [[], 3]);
        expect(asked.length).toBe(isOlder ? 2 : 1);
      }
    }
  });
});

describe("a refusal", () => {
  test("is asked again when the store said, two seconds later at most, and a little later", async () => {
    for (const [waitMs, againMs] of [
      [300, 310],
      [9_000, 2_010],
    ] as const) {
      const { world, asking, asked, poolOf } = setup();
      asking.ask(poolOf(5));
      await asked[0]!.answer(0, { waitMs });
      await world.advance(againMs - 1);
      expect(asked).toHaveLength(1);
      await world.advance(1);
      expect(asked).toMatchObject([{}, { want: 5, at: againMs }]);
    }
  });

  test("of a part lets the others go first, where there are any", async () => {
    for (const [holders, granted, againMs] of [
      [1, 2, 310],
      [2, 2, 330],
      [2, 0, 310],
    ] as const) {
      const { account, asking, asked, poolOf } = setup();
      account.holders = holders;
      const pool = poolOf(5);
      asking.ask(pool);
      await asked[0]!.answer(granted, { waitMs: 300 });
      expect(pool.nextAskAt).toBe(START + againMs);
    }
  });

  test("shuts the gate before the bucket that was short: one asks, and the next when that got all", async () => {
    const { world, gates, asking, asked, poolOf } = setup();
    const [a, b, c] = ["a", "b", "c"].map((id) => poolOf(1, demandOf(100, 1_000), other(id)));
    asking.ask(a!);
    await asked[0]!.answer(0, { waitMs: 300, heldUpBy: 0 });
    expect(gates.get(MAIN)!.openAt).toBe(START + 310);
    expect(gates.get(other("a").id)!.openAt).toBe(0);
    asking.ask(b!);
    asking.ask(c!);
    await world.advance(309);
    expect(asked).toHaveLength(1);
    await world.advance(1);
    expect(asked.map(({ pool }) => pool)).toEqual(["main+a", "main+a"]);
    await asked[1]!.answer(1);
    expect(asked.map(({ pool }) => pool).slice(2)).toEqual(["main+b", "main+c"]);
    expect(world.pendingTimers).toBeGreaterThan(0);
  });

  test("those in line are let in when the store may have something, also when the first has gone", async () => {
    const { world, asking, asked, poolOf } = setup();
    const [a, b, c] = ["a", "b", "c"].map((id) => poolOf(1, demandOf(100, 1_000), other(id)));
    asking.ask(a!);
    await asked[0]!.answer(0, { waitMs: 300, heldUpBy: 0 });
    a!.queued = 0;
    asking.ask(b!);
    asking.ask(c!);
    await world.advance(309);
    expect(asked).toHaveLength(1);
    await world.advance(1);
    expect(asked.map(({ pool, at }) => [pool, at]).slice(1)).toEqual([["main+b", 310]]);
    await asked[1]!.answer(0, { waitMs: 500, heldUpBy: 0 });
    await world.advance(510);
    expect(asked.map(({ pool, at }) => [pool, at]).slice(2)).toEqual([["main+b", 820]]);
    await asked[2]!.answer(1);
    expect(asked.slice(3)).toMatchObject([{ pool: "main+c" }]);
  });

  test("a gate that is open lets in those who come, as many as it may", async () => {
    const { asking, asked, poolOf } = setup();
    const pools = Array.from({ length: 40 }, (_, n) => poolOf(1, demandOf(100, 1_000), other(`${n}`)));
    for (const pool of pools) asking.ask(pool);
    expect(asked).toHaveLength(32);
    await asked[0]!.answer(1);
    expect(asked).toHaveLength(34);
  });

  test("nobody watches a gate after the limiter was closed", async () => {
    const { world, asking, asked, poolOf, close } = setup();
    asking.ask(poolOf(1, demandOf(100, 1_000), other("a")));
    await asked[0]!.answer(0, { waitMs: 300, heldUpBy: 0 });
    const armed = world.pendingTimers;
    close();
    asking.ask(poolOf(1, demandOf(100, 1_000), other("b")));
    await world.advance(1_000);
    expect([armed > 0, asked.length, world.pendingTimers]).toEqual([true, 1, 0]);
  });

  test("of somebody else pauses the bucket here too, unless that is the same pause", async () => {
    for (const [pausedForMs, told, expected] of [
      [0, 500, [[MAIN, 500]]],
      [399, 500, [[MAIN, 500]]],
      [400, 500, []],
      [0, 0, []],
      [0, 100, []],
    ] as const) {
      const { asking, asked, buckets, paused, poolOf } = setup();
      buckets.set(MAIN, { readyAt: () => 0, pausedForMs: () => pausedForMs });
      asking.ask(poolOf(1));
      await asked[0]!.answer(0, { pausedMs: [told], waitMs: told });
      expect(paused).toEqual(expected);
    }
    const { asking, asked, paused, poolOf } = setup();
    asking.ask(poolOf(1));
    await asked[0]!.answer(0, { pausedMs: [500] });
    expect(paused).toEqual([]);
  });
});

describe("a store that is away", () => {
  test("is asked again soon, and later and later", async () => {
    const { world, asking, asked, seen, woken, poolOf } = setup();
    const pool = poolOf(5);
    asking.ask(pool);
    const delays: number[] = [];
    for (let n = 0; n < 5; n++) {
      await asked[n]!.fail();
      delays.push(pool.nextAskAt - world.now());
      await world.advance(delays[n]!);
    }
    expect(delays).toEqual([50, 100, 200, 250, 250]);
    expect(asked.map(({ at }) => at)).toEqual([0, 50, 150, 350, 600, 850]);
    expect([seen.errors.length, woken.length, pool.failures]).toEqual([5, 5, 5]);
  });

  test("is not asked by all in step", async () => {
    for (const [chance, delay] of [
      [0, 37.5],
      [0.9, 60],
    ] as const) {
      const { asking, asked, poolOf } = setup({}, chance);
      const pool = poolOf(1);
      asking.ask(pool);
      await asked[0]!.fail();
      expect(pool.nextAskAt).toBe(START + delay);
    }
  });

  test("lets nothing out however long it lasts, where that was chosen", async () => {
    const { world, asking, asked, poolOf } = setup({ onStoreError: "closed" });
    const pool = poolOf(5);
    asking.ask(pool);
    for (let n = 0; n < 30; n++) {
      await asked[n]!.fail();
      await world.advance(250);
    }
    expect(pool.readyAt(1, world.now())).toBe(Number.POSITIVE_INFINITY);
  });

  test("is back for those whom nobody wants any more, too, by an answer to anyone", async () => {
    const { account, asking, asked, seen, poolOf } = setup();
    const [away, fine] = [poolOf(1), poolOf(1, other("b"))];
    asking.ask(fine);
    asking.ask(away);
    await asked[1]!.fail();
    away.queued = 0;
    await asked[0]!.answer(1);
    expect([account.outage.pools.size, away.reserve, seen.recoveries]).toEqual([0, undefined, 1]);
  });

  test("lets nothing out, all, or the part of this process", async () => {
    for (const [onStoreError, least] of [
      ["closed", Number.POSITIVE_INFINITY],
      ["open", 0],
      ["local", Number.POSITIVE_INFINITY],
    ] as const) {
      const { asking, asked, poolOf } = setup({ onStoreError });
      const pool = poolOf(5);
      asking.ask(pool);
      await asked[0]!.fail();
      expect(pool.readyAt(1, START)).toBe(least);
    }
  });

  test.each([
    ["a window and the time to find it again", {}, 1_000, 3_500],
    ["no longer than the store stays closed", { quarantineMs: 400 }, 1_000, 2_900],
  ])("the part of this process is to be had after %s", async (_, options, windowMs, opensMs) => {
    const { world, asking, asked, poolOf } = setup(options);
    const pool = poolOf(5, demandOf(100, windowMs));
    asking.ask(pool);
    let last = 0;
    for (let n = 0; pool.readyAt(1, world.now()) === Number.POSITIVE_INFINITY; n++) {
      last = asked[n]!.at;
      await asked[n]!.fail();
      await world.advance(pool.nextAskAt - world.now());
    }
    expect(last).toBeGreaterThanOrEqual(opensMs);
    expect(last).toBeLessThan(opensMs + 300);
  });

  test("holds nobody up at a gate: everybody is to find out", async () => {
    const { asking, asked, poolOf } = setup();
    const pools = Array.from({ length: 40 }, (_, n) => poolOf(1, demandOf(100, 1_000), other(`${n}`)));
    for (const pool of pools) asking.ask(pool);
    await asked[0]!.fail();
    expect(new Set(asked.map(({ pool }) => pool)).size).toBe(40);
  });

  test("and is back: all who found it away ask again at once", async () => {
    const { world, account, asking, asked, seen, poolOf } = setup();
    const [a, b, gone] = [poolOf(1), poolOf(1, other("b")), poolOf(1, other("c"))];
    for (const pool of [a, b, gone]) asking.ask(pool);
    for (const question of asked.slice()) await question.fail();
    expect(account.outage.pools.size).toBe(3);
    gone.queued = 0;
    await world.advance(50);
    expect(asked).toHaveLength(5);
    await asked[4]!.fail();
    const before = asked.length;
    await asked[3]!.answer(1);
    expect([a.reserve, a.failures]).toEqual([undefined, 0]);
    expect([gone.reserve, gone.failures]).toEqual([undefined, 0]);
    expect(asked.slice(before).map(({ pool }) => pool)).toEqual(["b"]);
    expect([seen.recoveries, account.outage.pools]).toEqual([0, new Set([b])]);
    await asked.at(-1)!.answer(1);
    expect([seen.recoveries, account.outage.pools.size]).toEqual([1, 0]);
  });

  test("is known to be back by what tells it something, too", async () => {
    const { account, asking, asked, seen, poolOf } = setup();
    const [wanted, gone] = [poolOf(1), poolOf(1, other("b"))];
    for (const pool of [wanted, gone]) asking.ask(pool);
    for (const question of asked.slice()) await question.fail();
    gone.queued = 0;
    asking.revive(account);
    expect(asked.map(({ pool }) => pool)).toEqual(["main", "b", "main"]);
    expect([account.outage.pools, seen.recoveries]).toEqual([new Set([wanted]), 0]);
    wanted.queued = 0;
    asking.revive(account);
    expect([account.outage.pools.size, seen.recoveries]).toEqual([0, 1]);
  });

  test("an answer to one who had not found it away wakes none of the others", async () => {
    const { account, asking, asked, poolOf } = setup();
    const [away, fine] = [poolOf(1), poolOf(1, other("b"))];
    asking.ask(fine);
    asking.ask(away);
    await asked[1]!.fail();
    const before = asked.length;
    await asked[0]!.answer(1);
    expect([asked.length, account.outage.pools]).toEqual([before, new Set([away])]);
  });

  test("after the limiter is closed nobody asks any more", async () => {
    const { world, asking, asked, seen, woken, poolOf, close } = setup();
    asking.ask(poolOf(1));
    close();
    await asked[0]!.fail();
    expect([seen.errors.length, woken, world.pendingTimers]).toEqual([1, [], 0]);
  });
});

describe("an answer that comes after it was given up", () => {
  async function late(ms: number) {
    const all = setup();
    const pool = all.poolOf(5);
    all.asking.ask(pool);
    await all.asked[0]!.fail();
    await all.world.advance(ms);
    await all.asked[0]!.late(3);
    return { ...all, pool };
  }

  test("is used, and shows that the store is alive", async () => {
    const { pool, back, seen, woken, world } = await late(1_500);
    expect([pool.inHand, back, seen.granted]).toEqual([3, [], 1]);
    expect(woken).toContain(pool.id);
    // The part of this process is to be had later for that.
    pool.reserve!.unanswered(START + 3_500);
    pool.takeBack();
    expect(pool.readyAt(1, world.now())).toBe(Number.POSITIVE_INFINITY);
    pool.reserve!.unanswered(START + 5_000);
    expect(pool.readyAt(1, world.now())).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  test("shuts the gate when it is a refusal, and those who come then are let in when it opens", async () => {
    const { world, asking, asked, poolOf } = setup();
    const [a, b] = ["a", "b"].map((id) => poolOf(1, demandOf(100, 1_000), other(id)));
    asking.ask(a!);
    await asked[0]!.fail();
    a!.queued = 0;
    await world.advance(100);
    await asked[0]!.late(0, { waitMs: 300, heldUpBy: 0 });
    asking.ask(b!);
    await world.advance(309);
    expect(asked).toHaveLength(1);
    await world.advance(1);
    expect(asked.slice(1)).toMatchObject([{ pool: "main+b", at: 410 }]);
  });

  test("is given back when it is too late", async () => {
    const { pool, back } = await late(1_501);
    expect([pool.inHand, back]).toEqual([0, [3]]);
  });
});
