import { describe, expect, test } from "vitest";
import { Account } from "../../src/shared/account.ts";
import type { GrantPool } from "../../src/shared/grant-pool.ts";
import { GENERATION_MS, type QuotaGrant } from "../../src/shared/index.ts";
import { Outage } from "../../src/shared/outage.ts";
import { demandOf } from "./fleet.ts";

const poolOf = (...windowMs: number[]): GrantPool =>
  ({ demands: windowMs.map((ms) => demandOf(9, ms)) }) as unknown as GrantPool;

describe("others may have sent without the store", () => {
  const since = (outage: Outage, times: readonly number[]): boolean[] => times.map((now) => outage.mayHaveStrayed(now));

  test("once it has been away for a window", () => {
    const outage = new Outage(true, 60_000);
    expect(outage.mayHaveStrayed(1e9)).toBe(false);
    outage.failed(poolOf(1_000), 5_000);
    expect(since(outage, [5_999, 6_000])).toEqual([false, true]);
  });

  test("counted from the first question that failed", () => {
    const outage = new Outage(true, 60_000);
    outage.failed(poolOf(1_000), 5_000);
    outage.failed(poolOf(1_000), 9_000);
    expect(outage.mayHaveStrayed(6_000)).toBe(true);
  });

  test("not for longer than is waited at most", () => {
    const outage = new Outage(true, 2_000);
    outage.failed(poolOf(1_000, 90_000), 5_000);
    expect(since(outage, [6_999, 7_000])).toEqual([false, true]);
  });

  test("not where they do not count on their own", () => {
    const outage = new Outage(false, 60_000);
    outage.failed(poolOf(1_000), 5_000);
    expect(outage.mayHaveStrayed(1e9)).toBe(false);
  });

  test("not when it is known again, or nobody wants these buckets", () => {
    const outage = new Outage(true, 60_000);
    const [quick, slow] = [poolOf(1_000), poolOf(9_000)];
    outage.failed(quick, 5_000);
    outage.failed(slow, 5_000);
    outage.over(quick);
    expect(since(outage, [13_999, 14_000])).toEqual([false, true]);
    outage.heard(0, 14_000);
    expect(outage.mayHaveStrayed(1e9)).toBe(false);
    // Later than the last answer, whenever the question was put.
    outage.failed(slow, 12_000);
    expect(since(outage, [22_999, 23_000])).toEqual([false, true]);
  });
});

test("what the store has heard of, it has heard of, in whatever order its answers come", () => {
  const outage = new Outage(false, 60_000);
  outage.strayed();
  outage.strayed();
  outage.heard(2, 0);
  outage.heard(1, 0);
  expect(outage.mayHaveStrayed(0)).toBe(false);
});

test("the parts of this process are forgotten when the last set of buckets is back", () => {
  const outage = new Outage(true, 60_000);
  const [one, two] = [poolOf(1_000), poolOf(1_000)];
  outage.failed(one, 0);
  outage.failed(two, 0);
  outage.shares.set("a", undefined);
  outage.over(one);
  expect(outage.shares.size).toBe(1);
  outage.over(two);
  expect([outage.shares.size, outage.pools.size]).toEqual([0, 0]);
});

describe("what is known of an account", () => {
  const answer = (generation: string, holders = 1) => ({ generation, holders }) as QuotaGrant;
  const make = () => new Account("acme:x", new Outage(true, 60_000));

  test("its generation, as long as the store surely remembers it too", () => {
    const account = make();
    expect(account.generationAt(0)).toBeUndefined();
    account.heard(answer("g1"), 1_000);
    expect(account.generationAt(1_000 + GENERATION_MS / 2 - 1)).toBe("g1");
    expect(account.generationAt(1_000 + GENERATION_MS / 2)).toBeUndefined();
  });

  test("what the last question was answered, in whatever order the answers come", () => {
    const account = make();
    account.heard(answer("g2", 5), 2_000);
    account.heard(answer("g1", 3), 1_000);
    expect([account.generationAt(2_000), account.holders]).toEqual(["g2", 5]);
    account.heard(answer("g3", 0), 2_000);
    expect([account.generationAt(2_000), account.holders]).toEqual(["g3", 1]);
  });

  test("a new generation is told what is under way", () => {
    const account = make();
    account.heard(answer("g1"), 1_000);
    const ticket = account.ledger.open("t", [], 2, 9_000);
    account.heard(answer("g1"), 1_500);
    expect(account.ledger.size).toBe(0);
    account.heard(answer("g2"), 2_000);
    expect(account.ledger.take(2_000)).toMatchObject([{ kind: "held", held: 2, ticket }]);
  });

  test("the first generation is no new one", () => {
    const account = make();
    account.ledger.open("t", [], 2, 9_000);
    account.heard(answer("g1"), 1_000);
    expect(account.ledger.size).toBe(0);
  });

  test("it is idle when nothing is owed, out, asked or away", () => {
    const account = make();
    expect(account.isIdle).toBe(true);
    const ticket = account.ledger.open("t", [], 1, 9_000);
    expect(account.isIdle).toBe(false);
    account.ledger.unsent(ticket, 1);
    expect(account.isIdle).toBe(false);
    account.ledger.take(0);
    expect(account.isIdle).toBe(true);
    const pool = poolOf(1_000);
    account.outage.failed(pool, 0);
    expect(account.isIdle).toBe(false);
    account.outage.over(pool);
    const question = Promise.resolve();
    account.underWay.add(question);
    expect(account.isIdle).toBe(false);
    // One of each does not make up for another.
    const owed = account.ledger.open("u", [], 1, 9_000);
    account.ledger.hold(owed);
    expect(account.isIdle).toBe(false);
    account.underWay.clear();
    expect(account.isIdle).toBe(false);
    account.ledger.tickets.clear();
    account.outage.failed(pool, 0);
    expect(account.isIdle).toBe(false);
    account.outage.over(pool);
    account.underWay.add(question);
    expect(account.isIdle).toBe(false);
  });
});
