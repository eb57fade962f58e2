import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import {
  createSharedLimiter,
  memoryQuotaStore,
  type QuotaGrant,
  type QuotaRequest,
  type QuotaStore,
  type SharedLimiterOptions,
} from "../../src/shared/index.ts";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { demandOf } from "./fleet.ts";

const MAIN = demandOf(5, 1_000);
const one = (id: string, limit = 5): BucketDemand => demandOf(limit, 1_000, { id: `acme:acct:one:${id}`, name: "one" });

function setup(options: SharedLimiterOptions = {}, alter: (grant: QuotaGrant) => QuotaGrant = (grant) => grant) {
  const world = createVirtualPlatform();
  const memory = memoryQuotaStore(world);
  const asked: QuotaRequest[] = [];
  const paused: unknown[][] = [];
  const heard: string[] = [];
  let error: unknown;
  const store: QuotaStore = {
    async acquire(request) {
      asked.push(request);
      if (error !== undefined) throw error;
      return alter(await memory.acquire(request));
    },
    async pause(...args) {
      paused.push(args);
      if (error !== undefined) throw error;
      return memory.pause(...args);
    },
  };
  const limiter = createSharedLimiter(store, world, {
    onError: (caught) => void heard.push((caught as Error).message),
    onRecovery: () => void heard.push("recovered"),
    ...options,
  });
  const call = (demands: readonly BucketDemand[], wanted: object = {}) => {
    const result: { permit?: Permit; error?: unknown } = {};
    Promise.resolve(limiter.acquire(demands, wanted)).then(
      (permit) => {
        result.permit = permit;
      },
      (caught: unknown) => {
        result.error = caught;
      },
    );
    return result;
  };
  const fail = (message: string | undefined, code?: string): void => {
    error = message === undefined ? undefined : Object.assign(new Error(message), code !== undefined && { code });
  };
  return { world, limiter, asked, paused, heard, call, fail, store };
}
const settled = (asked: readonly QuotaRequest[]) =>
  asked.flatMap(({ settle }) => settle).map(({ kind, held }) => [kind, held]);

describe("a call", () => {
  test("without buckets asks nobody", async () => {
    const { limiter, asked } = setup();
    expect(limiter.acquire([])).not.toBeInstanceOf(Promise);
    expect(asked).toEqual([]);
  });

  test("whose signal is aborted already asks nobody", async () => {
    const { world, asked, call } = setup();
    const gone = call([MAIN], { signal: AbortSignal.abort("gone") });
    await world.settle();
    expect([gone.error, asked]).toEqual(["gone", []]);
  });

  test("names the process, its times, and the buckets as the store is to count them", async () => {
    const { world, asked, call } = setup({ holder: "me", leaseMs: 9_000, quarantineMs: 8_000, reconnectMs: 700 });
    call([MAIN, one("a")]);
    await world.settle();
    expect(asked).toMatchObject([{ holder: "me", leaseMs: 9_000, quarantineMs: 8_000, reconnectMs: 700, want: 1 }]);
    expect(asked[0]!.buckets.map(({ windows }) => windows)).toEqual([MAIN.windows, MAIN.windows]);
    const plain = setup();
    plain.call([MAIN]);
    await plain.world.settle();
    expect(plain.asked).toMatchObject([{ leaseMs: 35_000, quarantineMs: 60_000, reconnectMs: 2_500 }]);
    expect(plain.asked[0]!.holder).toMatch(/^[0-9a-z]{10,16}$/);
  });

  test("of the same buckets joins the same question, another cost or limit another one", async () => {
    const { world, asked, call } = setup();
    call([MAIN]);
    call([{ ...MAIN }]);
    call([{ ...MAIN, cost: 2 }]);
    call([{ ...MAIN, windows: [{ limit: 9, windowMs: 1_000 }] }]);
    await world.settle();
    expect(asked.map(({ want }) => want)).toEqual([2, 1, 1]);
  });

  test("after a sibling that waits no longer is let through", async () => {
    const { world, call } = setup();
    const leave = new AbortController();
    call([MAIN], { signal: leave.signal });
    const stays = call([MAIN]);
    leave.abort(new Error("gone"));
    await world.settle();
    expect(stays.permit).toBeDefined();
  });

  test("that was let through does not listen to its signal any more", async () => {
    const { world, call } = setup();
    const leave = new AbortController();
    const seen: string[] = [];
    const { addEventListener, removeEventListener } = leave.signal;
    leave.signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      seen.push("+");
      addEventListener.apply(leave.signal, args);
    };
    leave.signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      seen.push("-");
      removeEventListener.apply(leave.signal, args);
    };
    for (let each = 0; each < 5; each++) {
      const done = call([MAIN], { signal: leave.signal });
      await world.settle();
      done.permit!.responded();
    }
    expect(seen.filter((each) => each === "+").length).toBe(seen.filter((each) => each === "-").length);
    expect(seen.length).toBeGreaterThan(0);
  });

  test("waits its longest time and no longer, whatever the store says", async () => {
    const { world, call, store } = setup();
    const other = createSharedLimiter(store, world);
    await Promise.all(Array.from({ length: 5 }, () => other.acquire([MAIN])));
    const late = call([MAIN], { maxWaitMs: 700 });
    await world.advance(699);
    expect(late.error).toBeUndefined();
    await world.advance(1);
    expect(late.error).toMatchObject({ name: "ThrottleTimeoutError" });
  });

  test("is refused where the queue of this process is full", async () => {
    const { world, call } = setup({ maxQueue: 1 });
    call([MAIN]);
    const second = call([MAIN]);
    await world.settle();
    expect(second.error).toMatchObject({ name: "QueueFullError" });
  });
});

describe("what the store is told", () => {
  test("of a request that never left: at once free; of one that was lost: after its grace", async () => {
    const { world, asked, call } = setup({ graceMs: 4_000 });
    const [a, b] = [call([MAIN]), call([MAIN])];
    await world.settle();
    a.permit!.unsent();
    b.permit!.lost();
    await world.advance(200);
    const told = asked.at(-1)!.settle;
    expect(told.map(({ kind, held }) => [kind, held])).toEqual([
      ["unsent", 1],
      ["over", 0],
    ]);
    expect(told[1]!.backInMs[0]![0]).toBeGreaterThan(4_700);
    expect(told[1]!.backInMs[0]![0]).toBeLessThanOrEqual(5_000);
  });

  test.each<[string, readonly BucketDemand[], number]>([
    ["a tenth of the shortest window", [MAIN, demandOf(5, 3_000, { id: "acme:acct:slow", name: "slow" })], 100],
    ["fifty ms at least", [demandOf(5, 200)], 50],
    ["a second at most", [demandOf(5, 60_000)], 1_000],
    ["a second without windows", [demandOf(1, 1, { windows: [], mode: "adaptive" })], 1_000],
    ["no longer where one of them counts requests at a time", [MAIN, { ...one("a"), concurrent: 2 }], 5],
    ["nearly at once where requests at a time count", [demandOf(5, 60_000, { concurrent: 2 })], 5],
  ])("may take %s", async (_, demands, ms) => {
    const { world, asked, call } = setup();
    const done = call(demands);
    await world.settle();
    done.permit!.responded();
    await world.advance(ms - 1);
    expect(asked).toHaveLength(1);
    await world.advance(1);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({ want: 0, buckets: [], settle: [{ kind: "over", held: 0 }] });
    const longest = Math.max(0, ...demands.flatMap(({ windows }) => windows.map(({ windowMs }) => windowMs)));
    expect(Math.max(0, ...asked[1]!.settle[0]!.backInMs.flat())).toBeLessThanOrEqual(longest);
    await world.runAll(60_000);
    expect(world.pendingTimers).toBe(0);
  });

  test("waits no shorter for what another account counts", async () => {
    const { world, asked, call } = setup();
    call([demandOf(5, 1_000, { id: "acme:else:main", concurrent: 3 })]);
    const done = call([MAIN]);
    await world.settle();
    done.permit!.responded();
    await world.advance(90);
    expect(asked).toHaveLength(2);
    await world.advance(10);
    expect(asked).toHaveLength(3);
  });

  test("of a request that takes long, until it is over", async () => {
    const { world, asked, call } = setup({ leaseMs: 3_000 });
    const [a, b] = [call([MAIN]), call([MAIN])];
    await world.advance(10_500);
    const before = settled(asked);
    expect(new Set(before.map(String))).toEqual(new Set(["held,2"]));
    expect(before.length).toBeGreaterThanOrEqual(3);
    a.permit!.responded();
    b.permit!.responded();
    await world.advance(10_000);
    expect(settled(asked).slice(before.length)).toEqual([["over", 0]]);
    expect(world.pendingTimers).toBe(0);
  });

  test("accounts are told apart", async () => {
    const { world, asked, call } = setup();
    const [a, b] = [call([MAIN]), call([demandOf(5, 1_000, { id: "acme:else:main" })])];
    await world.settle();
    a.permit!.responded();
    b.permit!.responded();
    await world.advance(300);
    const scopes = asked.map(({ scope }) => scope);
    expect([scopes.length, new Set(scopes).size]).toEqual([4, 2]);
    expect(asked.slice(2).map(({ settle }) => settle.length)).toEqual([1, 1]);
  });
});

describe("a pause", () => {
  test("closes the bucket here and in the store, in whole ms", async () => {
    const { world, limiter, paused, call } = setup();
    const done = call([MAIN, one("a")]);
    await world.settle();
    done.permit!.responded();
    limiter.pause(one("a").id, 700.2);
    expect(paused).toEqual([[expect.stringMatching(/^acme:/), expect.stringMatching(/^one:/), 701]]);
    expect(limiter.snapshot("acme:acct:one")).toMatchObject([{ pausedForMs: 700.2 }]);
  });

  test.each([[0], [-1], [Number.NaN]])("of %d ms is none for the store", async (ms) => {
    const { world, limiter, paused, call } = setup();
    call([MAIN]);
    await world.settle();
    limiter.pause(MAIN.id, ms);
    expect(paused).toEqual([]);
  });

  test("of a bucket that nobody draws on, or after the end, is none for the store", async () => {
    const { world, limiter, paused, call } = setup();
    limiter.pause("acme:acct:other", 500);
    call([MAIN]);
    await world.settle();
    await limiter.close();
    limiter.pause(MAIN.id, 500);
    expect(paused).toEqual([]);
  });

  test("that the store does not hear of is reported", async () => {
    const { world, limiter, heard, call, fail } = setup();
    call([MAIN]);
    await world.settle();
    fail("no pause");
    limiter.pause(MAIN.id, 500);
    await world.settle();
    expect(heard).toEqual(["no pause"]);
  });
});

describe("what replies tell", () => {
  const learning = (id = MAIN.id): BucketDemand =>
    demandOf(5, 1_000, { id, learnUpTo: [{ limit: 100, windowMs: 1_000 }] });

  test("holds for each set that draws on the bucket, and for no other bucket of the set", async () => {
    const { world, limiter, asked, call } = setup();
    const safe = learning();
    const done = [call([safe]), call([safe, one("a")])];
    await world.settle();
    for (const { permit } of done) permit!.responded();
    limiter.observe(safe.id, { windows: [{ limit: 80, windowMs: 1_000 }] });
    for (const demands of [[safe], [safe, one("a")]]) call(demands);
    await world.settle();
    const limits = asked.slice(-2).map(({ buckets }) => buckets.map(({ windows }) => windows[0]!.limit));
    expect(limits).toEqual([[80], [80, 5]]);
  });

  test("of other things than limits changes nothing", async () => {
    const { world, limiter, asked, call } = setup();
    const safe = learning();
    const done = call([safe]);
    await world.settle();
    done.permit!.responded();
    limiter.observe(safe.id, { remaining: 3 });
    limiter.observe("acme:acct:unknown", { limit: 9 });
    call([safe]);
    await world.settle();
    expect(asked.at(-1)!.buckets[0]).toEqual(asked[0]!.buckets[0]);
  });

  test("as one limit counts too", async () => {
    const { world, limiter, asked, call } = setup();
    const safe = learning();
    const done = call([safe]);
    await world.settle();
    done.permit!.responded();
    limiter.observe(safe.id, { limit: 60, remaining: 59 });
    call([safe]);
    await world.settle();
    expect(asked.at(-1)!.buckets[0]!.windows).toEqual([{ limit: 60, windowMs: 1_000 }]);
  });
});

describe("a store that fails", () => {
  test("is reported once, again when the reason changes, and so is its return", async () => {
    const { world, heard, call, fail } = setup();
    call([MAIN]);
    await world.settle();
    fail("refused", "ECONNREFUSED");
    call([MAIN]);
    call([one("a")]);
    await world.advance(2_000);
    expect(heard).toEqual(["refused"]);
    fail("refused elsewhere", "ECONNREFUSED");
    await world.advance(1_000);
    expect(heard).toEqual(["refused"]);
    fail("reset", "ECONNRESET");
    await world.advance(1_000);
    expect(heard).toEqual(["refused", "reset"]);
    fail(undefined);
    await world.advance(10_000);
    expect(heard).toEqual(["refused", "reset", "recovered"]);
    fail("reset", "ECONNRESET");
    call([MAIN]);
    await world.advance(1_000);
    expect(heard).toEqual(["refused", "reset", "recovered", "reset"]);
  });

  test("without a code is told apart by what it says", async () => {
    const { world, heard, call, fail } = setup();
    fail("one");
    call([MAIN]);
    await world.advance(1_000);
    fail("two");
    await world.advance(1_000);
    expect(heard).toEqual(["one", "two"]);
  });

  test("and is back has recovered only when no account misses it", async () => {
    const { world, heard, call, fail, asked } = setup();
    const elsewhere = demandOf(5, 1_000, { id: "acme:else:main" });
    fail("down");
    call([MAIN]);
    const leave = new AbortController();
    call([elsewhere], { signal: leave.signal });
    await world.advance(500);
    fail(undefined);
    await world.advance(300);
    expect(new Set(asked.map(({ scope }) => scope)).size).toBe(2);
    expect(heard).toEqual(["down", "recovered"]);
  });

  test("has listeners that must not get in the way", async () => {
    const rejections: unknown[] = [];
    const note = (error: unknown): number => rejections.push(error);
    process.on("unhandledRejection", note);
    for (const onError of [
      () => {
        throw new Error("mine");
      },
      async () => {
        throw new Error("mine");
      },
    ]) {
      const { world, call, fail } = setup({ onError, onRecovery: onError });
      fail("down");
      const done = call([MAIN]);
      await world.advance(1_000);
      fail(undefined);
      await world.advance(10_000);
      expect(done.permit).toBeDefined();
    }
    const { world, call, fail } = setup({ onError: undefined as never, onRecovery: undefined as never });
    fail("down");
    const done = call([MAIN]);
    await world.advance(1_000);
    fail(undefined);
    await world.advance(10_000);
    expect(done.permit).toBeDefined();
    process.off("unhandledRejection", note);
    expect(rejections).toEqual([]);
  });

  test("lets this process send its part, and hears of that when it is back", async () => {
    const { world, limiter, asked, call, fail } = setup({ reconnectMs: 500 });
    const wide = demandOf(20, 1_000);
    const first = call([wide]);
    await world.settle();
    first.permit!.responded();
    await world.advance(500);
    fail("down");
    const calls = Array.from({ length: 30 }, () => call([wide]));
    await world.advance(1_400);
    expect(calls.filter(({ permit }) => permit)).toHaveLength(0);
    await world.advance(700);
    expect(calls.filter(({ permit }) => permit)).toHaveLength(10);
    expect(limiter.stats()).toMatchObject({ strayed: 10 });
    const before = asked.length;
    for (const { permit } of calls) permit?.responded();
    fail(undefined);
    await world.advance(400);
    const since = asked.slice(before);
    expect(since.some(({ strayed }) => strayed)).toBe(true);
    expect(settled(since).length).toBeGreaterThan(0);
  });

  test("what one set of buckets gives back lets another go on", async () => {
    const { world, call, fail } = setup({ reconnectMs: 100 });
    const both = demandOf(1, 1, { windows: [], concurrent: 2 });
    fail("down");
    const first = call([both]);
    const second = call([both, one("a", 50)]);
    await world.advance(3_000);
    const [now, later] = first.permit ? [first, second] : [second, first];
    expect([now.permit === undefined, later.permit === undefined]).toEqual([false, true]);
    now.permit!.responded();
    await world.settle();
    expect(later.permit).toBeDefined();
  });
});

describe("a limiter that is closed", () => {
  test("refuses those who wait and those who come, and tells what is left", async () => {
    const { world, limiter, asked, call } = setup();
    const done = Array.from({ length: 5 }, () => call([MAIN]));
    await world.settle();
    const waiting = [call([MAIN]), call([MAIN], { signal: new AbortController().signal })];
    done[0]!.permit!.responded();
    const closed = limiter.close();
    await world.settle();
    await closed;
    await limiter.close();
    for (const each of [...waiting, call([MAIN]), call([])]) {
      await world.settle();
      expect(each.error).toMatchObject({ name: "CarillonError", message: "The limiter is closed." });
    }
    expect(settled(asked)).toEqual([["over", 4]]);
    expect(world.pendingTimers).toBe(0);
    // Requests that are under way are told of as they end.
    done[1]!.permit!.responded();
    await world.settle();
    expect(settled(asked).at(-1)).toEqual(["over", 3]);
    expect(world.pendingTimers).toBe(0);
  });

  test("gives back what is in hand", async () => {
    const { world, limiter, asked, call } = setup();
    const leave = new AbortController();
    for (let each = 0; each < 3; each++) call([MAIN], { signal: leave.signal });
    await Promise.resolve();
    await Promise.resolve();
    leave.abort(new Error("gone"));
    await world.settle();
    await limiter.close();
    expect(limiter.stats()).toMatchObject({ granted: 3, returned: 3 });
    expect(settled(asked)).toEqual([["unsent", 0]]);
  });
});

describe("its numbers", () => {
  test("tell of calls, failures and grants", async () => {
    const { world, limiter, call, fail } = setup();
    expect(limiter.stats()).toEqual({ roundTrips: 0, failures: 0, granted: 0, returned: 0, strayed: 0 });
    call([MAIN]);
    call([MAIN]);
    await world.settle();
    expect(limiter.stats()).toEqual({ roundTrips: 1, failures: 0, granted: 2, returned: 0, strayed: 0 });
    fail("down");
    call([MAIN]);
    await world.settle();
    expect(limiter.stats()).toMatchObject({ roundTrips: 2, failures: 1, granted: 2 });
  });

  test("the snapshot of a prefix shows its buckets alone", async () => {
    const { world, limiter, call } = setup();
    call([MAIN, one("a")]);
    await world.settle();
    expect(limiter.snapshot().map(({ id }) => id)).toEqual([MAIN.id, one("a").id]);
    expect(limiter.snapshot("acme:acct:one").map(({ id }) => id)).toEqual([one("a").id]);
  });
});
