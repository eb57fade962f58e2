import { describe, expect, test } from "vitest";
import { GrantPool, type PoolEvents, type Settled } from "../../src/shared/grant-pool.ts";
import type { Ticket } from "../../src/shared/ledger.ts";
import { closedReserve, openReserve, shareReserve } from "../../src/shared/reserve.ts";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { demandOf } from "./fleet.ts";

const permit = (): Permit => ({}) as Permit;
const ticketOf = (name: string): Ticket => ({ name, buckets: [], held: 9, leaseUntil: 0 });
const NEVER = Number.POSITIVE_INFINITY;
const STRAY = ticketOf("stray");

function setup(...demands: BucketDemand[]) {
  const told: [event: string, ...unknown[]][] = [];
  const events: PoolEvents = {
    wanted: () => void told.push(["wanted"]),
    stale: (_, ticket, count) => void told.push(["stale", ticket.name, count]),
    strayed() {
      told.push(["strayed"]);
      return STRAY;
    },
    settled: (_, ticket, settled: Settled) => void told.push(["settled", ticket.name, settled]),
  };
  const pool = new GrantPool("set", "scope", demands, [], events);
  const settle = (one: Permit, now: number, isWhole = true): void =>
    pool.settle(one, 1, "responded", now, 30, undefined, isWhole);
  return { pool, told, settle };
}

describe("grants in hand", () => {
  test("make room from when they may be sent", () => {
    const { pool, told } = setup();
    pool.give(ticketOf("late"), 2, 2_000, 3_000);
    expect(pool.readyAt(1, 1_000)).toBe(2_000);
    pool.give(ticketOf("soon"), 3, 1_500, 3_000);
    expect([pool.readyAt(1, 1_000), pool.inHand]).toEqual([1_500, 5]);
    expect(told).toEqual([]);
  });

  test("are wanted when there are none", () => {
    const { pool, told } = setup();
    expect(pool.readyAt(1, 1_000)).toBe(NEVER);
    expect(told).toEqual([["wanted"]]);
  });

  test("are used by who is let through, within their time", () => {
    const { pool, told, settle } = setup();
    pool.give(ticketOf("past"), 1, 0, 1_000);
    pool.give(ticketOf("later"), 1, 1_001, 9_000);
    pool.give(ticketOf("now"), 2, 1_000, 2_000);
    const permits = [permit(), permit(), permit()];
    for (const each of permits.slice(0, 2)) pool.take(each, 1, 1_000);
    expect([pool.inHand, pool.inFlight]).toEqual([2, 2]);
    pool.take(permits[2]!, 1, 1_001);
    for (const each of permits) settle(each, 1_002);
    expect(told.map(([event, name]) => [event, name])).toEqual([
      ["settled", "now"],
      ["settled", "now"],
      ["settled", "later"],
    ]);
    expect([pool.inHand, pool.inFlight]).toEqual([1, 0]);
  });

  test("go back when their time is over", () => {
    const { pool, told } = setup();
    pool.give(ticketOf("a"), 2, 0, 1_000);
    pool.give(ticketOf("b"), 1, 0, 1_500);
    expect(pool.staleAt).toBe(1_000);
    pool.takeBack(999);
    expect(told).toEqual([]);
    expect(pool.readyAt(1, 1_000)).toBe(0);
    expect(told).toEqual([["stale", "a", 2]]);
    expect([pool.staleAt, pool.inHand]).toEqual([1_500, 1]);
    pool.give(ticketOf("c"), 4, 0, 9_000);
    pool.takeBack();
    expect(told.slice(1)).toEqual([
      ["stale", "b", 1],
      ["stale", "c", 4],
    ]);
    expect([pool.staleAt, pool.inHand]).toEqual([NEVER, 0]);
  });

  test("are predicted from when the store is asked again", () => {
    const { pool } = setup();
    pool.nextAskAt = 5_000;
    expect([pool.predict(1, 1_000), pool.predict(1, 6_000)]).toEqual([5_000, 6_000]);
    pool.give(ticketOf("a"), 1, 0, 9_000);
    expect(pool.predict(1, 1_000)).toBe(1_000);
  });
});

describe("without the store", () => {
  test("the reserve makes room, and every request is told of", () => {
    const { pool, told, settle } = setup();
    pool.reserve = openReserve;
    expect(pool.readyAt(1, 1_000)).toBe(0);
    pool.reserve = closedReserve;
    expect(pool.readyAt(1, 1_000)).toBe(NEVER);
    const one = permit();
    pool.take(one, 1, 1_000);
    settle(one, 1_500);
    expect(told.map(([event]) => event)).toEqual(["wanted", "wanted", "strayed", "settled"]);
    expect(told.at(-1)![1]).toBe("stray");
  });

  test("a request that goes out though nothing allows it is told of", () => {
    const { pool, told } = setup();
    pool.take(permit(), 1, 1_000);
    expect([told, pool.inFlight]).toEqual([[["strayed"]], 1]);
  });

  test("it is the reserve of then that gets back what was taken", () => {
    const { pool, settle } = setup();
    const reserve = shareReserve([demandOf(2, 1_000)], new Map(), 1, 0, 0);
    reserve.unanswered(0);
    pool.reserve = reserve;
    const one = permit();
    pool.take(one, 1, 1_000);
    expect(pool.readyAt(1, 1_000)).toBe(NEVER);
    pool.reserve = undefined;
    settle(one, 1_000);
    expect(reserve.readyAt(1, 2_100)).toBeLessThanOrEqual(2_100);
  });

  test("what a grant let through is none of the reserve's", () => {
    const { pool } = setup();
    const reserve = shareReserve([demandOf(2, 1_000)], new Map(), 1, 0, 0);
    reserve.unanswered(0);
    pool.reserve = reserve;
    pool.give(ticketOf("a"), 1, 0, 9_000);
    pool.take(permit(), 1, 1_000);
    expect(reserve.readyAt(1, 1_000)).toBeLessThanOrEqual(1_000);
  });
});

describe("a request that is over", () => {
  test("is told of once, with what came of it", () => {
    const { pool, told } = setup();
    const one = permit();
    pool.give(ticketOf("a"), 1, 0, 9_000);
    pool.take(one, 1, 1_000);
    pool.settle(permit(), 1, "lost", 1_000, 30, undefined, true);
    for (const at of [1_100, 1_200]) pool.settle(one, 1, "lost", at, 30, 77, true);
    pool.end(one);
    expect(told).toEqual([["settled", "a", { outcome: "lost", at: 1_100, graceMs: 30, servedAt: 77 }]]);
    expect(pool.inFlight).toBe(0);
  });

  test("where requests at a time count, is told of at the end of its body, as of its answer", () => {
    const { pool, told, settle } = setup(demandOf(10, 1_000, { concurrent: 2 }), demandOf(10, 1_000, { id: "other" }));
    const one = permit();
    pool.give(ticketOf("a"), 1, 0, 9_000);
    pool.take(one, 1, 1_000);
    pool.end(one);
    settle(one, 1_100, false);
    expect([told, pool.inFlight]).toEqual([[], 1]);
    pool.end(one);
    pool.end(one);
    expect(told).toEqual([["settled", "a", { outcome: "responded", at: 1_100, graceMs: 30, servedAt: undefined }]]);
    expect(pool.inFlight).toBe(0);
  });

  test("elsewhere its body does not matter", () => {
    const { pool, told, settle } = setup();
    const one = permit();
    pool.give(ticketOf("a"), 1, 0, 9_000);
    pool.take(one, 1, 1_000);
    settle(one, 1_100, false);
    expect(told).toHaveLength(1);
  });

  test("gives its part of the reserve back with its body", () => {
    const demand = demandOf(1, 1, { windows: [], concurrent: 2 });
    const { pool, settle } = setup(demand);
    const reserve = shareReserve([demand], new Map(), 1, 0, 0);
    reserve.unanswered(0);
    pool.reserve = reserve;
    const [one, two] = [permit(), permit()];
    pool.take(one, 1, 1_000);
    settle(one, 1_100, false);
    expect(reserve.readyAt(1, 1_100)).toBe(NEVER);
    pool.end(one);
    expect(reserve.readyAt(1, 1_100)).toBeLessThanOrEqual(1_100);
    pool.take(two, 1, 1_200);
    settle(two, 1_300);
    expect(reserve.readyAt(1, 1_300)).toBeLessThanOrEqual(1_300);
  });
});

describe("a set of buckets", () => {
  test("is idle when nobody waits, and nothing is out, in hand or asked for", () => {
    const { pool, settle } = setup();
    expect(pool.isIdle()).toBe(true);
    pool.queued = 1;
    expect(pool.isIdle()).toBe(false);
    pool.queued = 0;
    pool.askedAt = 0;
    expect(pool.isIdle()).toBe(false);
    pool.askedAt = undefined;
    pool.give(ticketOf("a"), 1, 0, 9_000);
    expect(pool.isIdle()).toBe(false);
    const one = permit();
    pool.take(one, 1, 1_000);
    expect(pool.isIdle()).toBe(false);
    settle(one, 1_000);
    expect(pool.isIdle()).toBe(true);
  });

  test("is never paused, and learns nothing: its buckets do", () => {
    const { pool } = setup();
    pool.pause();
    pool.observe();
    expect([pool.pausedForMs(), pool.isIdle()]).toEqual([0, true]);
    expect(pool.snapshot()).toEqual({
      id: "set",
      name: "the shared quota",
      windows: [],
      queued: 0,
      inFlight: 0,
      pausedForMs: 0,
      learntFrom: "spec",
    });
  });
});
