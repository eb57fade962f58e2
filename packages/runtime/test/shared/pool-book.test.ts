import { describe, expect, test } from "vitest";
import type { GrantPool } from "../../src/shared/grant-pool.ts";
import { PoolBook } from "../../src/shared/pool-book.ts";

interface Fake {
  readonly pool: GrantPool;
  isIdle: boolean;
  cancelled: number;
}

function fake(id: string, ...buckets: string[]): Fake {
  const one: Fake = {
    isIdle: true,
    cancelled: 0,
    pool: {
      id,
      demands: buckets.map((bucket) => ({ id: bucket })),
      isIdle: () => one.isIdle,
      cancelTimer: () => void one.cancelled++,
    } as unknown as GrantPool,
  };
  return one;
}

describe("the book of pools", () => {
  test("knows who draws on a bucket, and the gates before each", () => {
    const book = new PoolBook();
    const [a, b] = [fake("a", "x", "y").pool, fake("b", "x").pool];
    book.add(a);
    book.add(b);
    expect([...book]).toEqual([a, b]);
    expect([...book.drawingOn("x")]).toEqual([a, b]);
    expect([...book.drawingOn("y")]).toEqual([a]);
    expect([...book.drawingOn("z")]).toEqual([]);
    expect(book.gatesOf(a)).toHaveLength(2);
    expect(book.gatesOf(a)[0]).toBe(book.gatesOf(b)[0]);
    expect(book.gatesOf(a)[1]).not.toBe(book.gatesOf(a)[0]);
  });

  test("enters a pool once, and a new one in place of an older of the same id", () => {
    const book = new PoolBook();
    const older = fake("a", "x");
    book.add(older.pool);
    const [gate] = book.gatesOf(older.pool);
    book.add(older.pool);
    expect([book.gatesOf(older.pool)[0] === gate, older.cancelled]).toEqual([true, 0]);
    const newer = fake("a", "x");
    book.add(newer.pool);
    expect([...book]).toEqual([newer.pool]);
    expect([...book.drawingOn("x")]).toEqual([newer.pool]);
    expect([older.cancelled, older.pool.cancelTimer]).toEqual([1, undefined]);
  });

  test("drops idle pools when there are more than a thousand, with gates that nobody else needs", () => {
    const book = new PoolBook();
    const busy = fake("busy", "x");
    busy.isIdle = false;
    book.add(busy.pool);
    const others = Array.from({ length: 999 }, (_, n) => fake(`${n}`, "x", `own${n}`));
    for (const { pool } of others) book.add(pool);
    expect(book.sweep()).toEqual([]);
    const last = fake("last", "x", "y");
    book.add(last.pool);
    const cancelled: string[] = [];
    const [shared, own] = book.gatesOf(last.pool);
    shared!.cancelTimer = () => void cancelled.push("shared");
    own!.cancelTimer = () => void cancelled.push("own");
    expect(book.sweep()).toHaveLength(1_000);
    expect([...book]).toEqual([busy.pool]);
    expect([...book.drawingOn("x")]).toEqual([busy.pool]);
    expect(book.drawingOn("y").size).toBe(0);
    expect([last.cancelled, cancelled]).toEqual([1, ["own"]]);
    expect(book.gatesOf(busy.pool)[0]).toBe(shared);
    const next = fake("next", "y").pool;
    book.add(next);
    expect(book.gatesOf(next)[0]).not.toBe(own);
  });

  test("looks again only when there are twice as many as stayed, or a thousand", () => {
    const book = new PoolBook();
    const all = Array.from({ length: 1_001 }, (_, n) => fake(`${n}`, "x"));
    for (const one of all) {
      one.isIdle = false;
      book.add(one.pool);
    }
    expect(book.sweep()).toEqual([]);
    for (const one of all) one.isIdle = true;
    for (let n = 0; n < 1_001; n++) book.add(fake(`more${n}`, "x").pool);
    expect(book.sweep()).toEqual([]);
    book.add(fake("one too many", "x").pool);
    expect(book.sweep()).toHaveLength(2_003);
    for (let n = 0; n < 1_000; n++) book.add(fake(`${n}`, "x").pool);
    expect(book.sweep()).toEqual([]);
    book.add(fake("again", "x").pool);
    expect(book.sweep()).toHaveLength(1_001);
  });

  test("ends all timers", () => {
    const book = new PoolBook();
    const [a, b] = [fake("a", "x"), fake("b", "y")];
    b.pool.cancelTimer = undefined;
    book.add(a.pool);
    book.add(b.pool);
    let cancelled = 0;
    const [gate] = book.gatesOf(a.pool);
    gate!.cancelTimer = () => void cancelled++;
    for (const _ of [1, 2]) book.quiet();
    expect([a.cancelled, cancelled, a.pool.cancelTimer, gate!.cancelTimer]).toEqual([1, 1, undefined, undefined]);
  });
});
