import { describe, expect, test } from "vitest";
import { sameNumbers } from "../../src/throttle/demand-check.ts";
import { ServerCount } from "../../src/throttle/server-count.ts";
import { bucket } from "./helpers.ts";

/** A count of a minute, told at 0. */
function told(left: number | undefined, resetMs?: number): ServerCount {
  const count = new ServerCount(60_000);
  count.tell(left, resetMs, 0);
  return count;
}

describe("what a server says is left", () => {
  test("forbids nothing before anything was said, nor when it was no number", () => {
    for (const count of [new ServerCount(60_000), told(undefined), told(-1), told(Number.NaN)])
      expect([count.forbids(1e9, 0), count.isIdle(0)]).toEqual([0, true]);
  });

  test("forbids more than that, until the reset", () => {
    const count = told(5, 10_000);
    expect([count.forbids(5, 0), count.forbids(6, 0), count.forbids(6, 9_999)]).toEqual([0, 10_000, 10_000]);
    expect([count.forbids(6, 10_000), count.isIdle(9_999), count.isIdle(10_000)]).toEqual([0, false, true]);
  });

  test.each([
    [undefined, 61_000],
    [-1, 61_000],
    [1e9, 61_000],
    [60_500, 60_500],
  ])("with a reset in %s ms holds for %d ms, no longer than the window and its play", (resetMs, until) => {
    expect(told(0, resetMs).forbids(1, 0)).toBe(until);
  });

  test("with a reset of 0 is over at once", () => {
    expect(told(0, 0).isIdle(0)).toBe(true);
  });

  test("is the least of what replies of one window say, in whatever order they come", () => {
    for (const [first, second] of [
      [5, 7],
      [7, 5],
    ] as const) {
      const count = told(first, 10_000);
      count.tell(second, 11_000, 0);
      expect([count.forbids(5, 0), count.forbids(6, 0)]).toEqual([0, 10_000]);
    }
    const count = told(5, 10_000);
    count.tell(7, 9_500, 0);
    expect(count.forbids(6, 0)).toBe(9_500);
  });

  test("is new with a new window", () => {
    const later = told(5, 10_000);
    later.tell(7, 11_001, 0);
    expect([later.forbids(7, 0), later.forbids(8, 0)]).toEqual([0, 11_001]);
    const next = told(5, 10_000);
    next.tell(7, 500, 10_000);
    expect([next.forbids(7, 10_000), next.forbids(8, 10_000)]).toEqual([0, 10_500]);
  });

  test("goes down by each reply, but not by the one that said it", () => {
    const count = told(5, 10_000);
    count.spend(1);
    expect(count.forbids(5, 0)).toBe(0);
    count.spend(2);
    expect([count.forbids(3, 0), count.forbids(4, 0)]).toEqual([0, 10_000]);
  });
});

test.each([
  ["the same list", { windows: bucket("a", 5, 1_000).windows }, true],
  ["a list that is like it", { windows: [{ limit: 5, windowMs: 1_000 }] }, true],
  ["another limit", { windows: [{ limit: 6, windowMs: 1_000 }] }, false],
  ["another window", { windows: [{ limit: 5, windowMs: 2_000 }] }, false],
  [
    "one window more",
    {
      windows: [
        { limit: 5, windowMs: 1_000 },
        { limit: 9, windowMs: 9_000 },
      ],
    },
    false,
  ],
  ["none", { windows: [] }, false],
  ["another number at a time", { concurrent: 2 }, false],
])("numbers are compared: %s", (_, other, isSame) => {
  const one = bucket("a", 5, 1_000, { concurrent: 3 });
  expect(sameNumbers(one, { ...one, ...other })).toBe(isSame);
  expect(sameNumbers({ ...one, ...other }, one)).toBe(isSame);
});

test("numbers of several windows are the same only when each of them is", () => {
  const of = (long: number) =>
    bucket("a", 0, 0, {
      windows: [
        { limit: 5, windowMs: 1_000 },
        { limit: long, windowMs: 60_000 },
      ],
    });
  expect([sameNumbers(of(9), of(9)), sameNumbers(of(9), of(8))]).toEqual([true, false]);
});
