import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { Account } from "../../src/shared/account.ts";
import type { QuotaBucket, QuotaGrant, QuotaRequest } from "../../src/shared/index.ts";
import { Outage } from "../../src/shared/outage.ts";
import { type Answer, createStoreLink } from "../../src/shared/store-link.ts";

const BUCKETS: QuotaBucket[] = [{ id: "a", windows: [{ limit: 9, windowMs: 1_000 }], cost: 1 }];
const grantOf = (granted: number, more: Partial<QuotaGrant> = {}): QuotaGrant => ({
  granted,
  startMs: 0,
  waitMs: 0,
  generation: "g1",
  holders: 2,
  pausedMs: [0],
  ...more,
});

function setup() {
  const world = createVirtualPlatform({ now: 10_000 });
  const account = new Account("acme:x", new Outage(false, 60_000));
  const asked: { request: QuotaRequest; signal: AbortSignal | undefined }[] = [];
  const open: { resolve: (grant: QuotaGrant) => void; reject: (error: unknown) => void }[] = [];
  const paused: unknown[][] = [];
  let owed = 0;
  let failing: Error | undefined;
  const link = createStoreLink(
    {
      acquire(request, signal) {
        asked.push({ request, signal });
        if (failing) throw failing;
        return new Promise((resolve, reject) => open.push({ resolve, reject }));
      },
      async pause(...args) {
        paused.push(args);
        if (failing) throw failing;
      },
    },
    world,
    {
      holder: "me",
      commandTimeoutMs: 250,
      leaseMs: 30_000,
      quarantineMs: 60_000,
      reconnectMs: 2_500,
      onOwed: () => void owed++,
    },
  );
  const late: Answer[] = [];
  const call = (want = 3) => {
    const result: { answer?: Answer; error?: unknown } = {};
    link
      .call(account, BUCKETS, want, (answer) => void late.push(answer))
      .then(
        (answer) => {
          result.answer = answer;
        },
        (error: unknown) => {
          result.error = error;
        },
      );
    return result;
  };
  return {
    world,
    account,
    asked,
    open,
    paused,
    link,
    late,
    call,
    owed: () => owed,
    fail: (error: Error) => {
      failing = error;
    },
  };
}

describe("a question", () => {
  test("says all that the store needs, under a name of its own", async () => {
    const { world, account, asked, open, call } = setup();
    const ticket = account.ledger.open("old", BUCKETS, 2, 50_000);
    account.ledger.over(ticket, [[1_000]], 9_500);
    call(3);
    await world.settle();
    expect(asked[0]!.request).toEqual({
      scope: "acme:x",
      holder: "me",
      generation: undefined,
      strayed: false,
      quarantineMs: 60_000,
      reconnectMs: 2_500,
      ticket: "me.0",
      want: 3,
      leaseMs: 30_000,
      buckets: BUCKETS,
      settle: [{ kind: "over", ticket: "old", buckets: BUCKETS, held: 1, backInMs: [[500]] }],
    });
    open[0]!.resolve(grantOf(1));
    await world.settle();
    call();
    await world.settle();
    expect(asked[1]!.request).toMatchObject({ ticket: "me.1", generation: "g1", settle: [] });
  });

  test("that is answered gives a ticket with a lease from when it was put", async () => {
    const { world, account, open, link, call, owed } = setup();
    account.flushes = 5;
    const { ledger } = account;
    const result = call(3);
    await world.advance(100);
    open[0]!.resolve(grantOf(2, { waitMs: 70 }));
    await world.settle();
    expect(result.answer).toMatchObject({ granted: 2, waitMs: 70, ticket: { name: "me.0", held: 2 } });
    expect([...ledger.tickets]).toEqual([result.answer!.ticket]);
    expect(result.answer!.ticket).toMatchObject({ leaseUntil: 40_000, buckets: BUCKETS });
    expect(link.stats).toEqual({ roundTrips: 1, failures: 0, granted: 2 });
    expect([account.holders, account.flushes, owed(), ledger.size, world.pendingTimers]).toEqual([2, 0, 1, 0, 0]);
  });

  test("takes the place of a telling that was about to go", async () => {
    const { world, account, call } = setup();
    let cancelled = 0;
    account.cancelFlush = () => void cancelled++;
    call();
    await world.settle();
    expect([cancelled, account.cancelFlush]).toEqual([1, undefined]);
  });

  test.each([[3], [0]])(
    "for %d that fails: what was owed is owed again, and what may have been granted",
    async (want) => {
      const { world, account, open, link, call, owed } = setup();
      account.ledger.unsent(account.ledger.open("old", BUCKETS, 1, 50_000), 1);
      const result = call(want);
      await world.settle();
      const error = new Error("refused");
      open[0]!.reject(error);
      await world.settle();
      expect(result.error).toBe(error);
      expect(link.stats).toEqual({ roundTrips: 1, failures: 1, granted: 0 });
      const told = account.ledger.take(10_000).map(({ kind, held, ticket }) => [kind, held, ticket.name]);
      const doubtful = ["unsent", 0, "me.0"];
      expect(told).toEqual(want > 0 ? [["unsent", 0, "old"], doubtful] : [["unsent", 0, "old"]]);
      expect([owed(), account.ledger.tickets.size, world.pendingTimers]).toEqual([want > 0 ? 1 : 0, 0, 0]);
    },
  );

  test("to a store that throws at once has failed like any other", async () => {
    const { world, call, fail } = setup();
    fail(new Error("closed"));
    const result = call();
    await world.settle();
    expect(result.error).toMatchObject({ message: "closed" });
    expect(world.pendingTimers).toBe(0);
  });
});

describe("an answer that does not come in time", () => {
  test("counts as none, and is still welcome", async () => {
    const { world, account, asked, open, link, call, late } = setup();
    account.ledger.unsent(account.ledger.open("old", BUCKETS, 1, 50_000), 1);
    const result = call();
    await world.advance(249);
    expect([result.error, asked[0]!.signal!.aborted]).toEqual([undefined, false]);
    await world.advance(1);
    expect(result.error).toMatchObject({ name: "CarillonError", code: "TIMEOUT" });
    expect((result.error as Error).message).toContain("250 ms");
    expect(asked[0]!.signal!.aborted).toBe(true);
    expect(asked[0]!.signal!.reason).toMatchObject({ code: "TIMEOUT" });
    expect([link.stats.failures, account.ledger.size]).toEqual([1, 1]);
    open[0]!.resolve(grantOf(2));
    await world.settle();
    expect(late).toMatchObject([{ granted: 2, ticket: { name: "me.0", held: 2, leaseUntil: 40_000 } }]);
    expect(link.stats.granted).toBe(2);
    expect(result.answer).toBeUndefined();
  });

  test("and then fails: what may have been granted is given back", async () => {
    const { world, account, open, call, late } = setup();
    call();
    await world.advance(250);
    open[0]!.reject(new Error("reset"));
    await world.settle();
    expect(late).toEqual([]);
    expect(account.ledger.take(10_250)).toMatchObject([{ kind: "unsent", held: 0, ticket: { name: "me.0" } }]);
  });

  test("that nobody waits for is not learnt from", async () => {
    const { world, account, open, link } = setup();
    link.call(account, BUCKETS, 0).catch(() => undefined);
    await world.advance(250);
    open[0]!.resolve(grantOf(0));
    await world.settle();
    expect(account.generationAt(10_250)).toBeUndefined();
  });

  test("since this process stood still: it is looked for once more", async () => {
    for (const [stoodMs, waits] of [
      [49, false],
      [50, true],
    ] as const) {
      const { world, call, open } = setup();
      // Nothing runs meanwhile, and then the timer is late.
      let skippedMs = 0;
      const { now } = world;
      world.now = () => now() + skippedMs;
      const result = call();
      await world.advance(249);
      skippedMs = stoodMs;
      await world.advance(1);
      expect(result.error === undefined).toBe(waits);
      await world.advance(waits ? 49 : 0);
      expect(result.error === undefined).toBe(waits);
      if (waits) {
        open[0]!.resolve(grantOf(1));
        await world.settle();
        expect(result.answer).toMatchObject({ granted: 1 });
        expect(world.pendingTimers).toBe(0);
      }
    }
    const { world, call } = setup();
    const { now } = world;
    let skippedMs = 0;
    world.now = () => now() + skippedMs;
    const result = call();
    await world.advance(249);
    skippedMs = 9_000;
    await world.advance(51);
    expect(result.error).toMatchObject({ code: "TIMEOUT" });
  });
});

describe("a request that the store did not grant", () => {
  test("is told of with a ticket of its own, until the store has heard of it", async () => {
    const { world, account, asked, open, call, link } = setup();
    expect(link.stray(account, BUCKETS)).toMatchObject({ name: "me.0", held: 1, leaseUntil: 40_000 });
    expect(account.ledger.tickets.size).toBe(1);
    call();
    await world.settle();
    link.stray(account, BUCKETS);
    expect(asked[0]!.request).toMatchObject({ strayed: true, settle: [{ kind: "held", held: 1, ticket: "me.0" }] });
    open[0]!.resolve(grantOf(0));
    await world.settle();
    call();
    await world.settle();
    expect(asked[1]!.request.strayed).toBe(true);
    open[1]!.resolve(grantOf(0));
    await world.settle();
    call();
    await world.settle();
    expect(asked[2]!.request.strayed).toBe(false);
  });
});

describe("a pause", () => {
  test("is told to the store, and counts as a call", async () => {
    const { link, paused, fail } = setup();
    await link.pause("s", "b", 70);
    expect([paused, link.stats]).toEqual([[["s", "b", 70]], { roundTrips: 1, failures: 0, granted: 0 }]);
    fail(new Error("down"));
    await expect(link.pause("s", "b", 70)).rejects.toThrow("down");
    expect(link.stats).toEqual({ roundTrips: 2, failures: 1, granted: 0 });
  });
});
