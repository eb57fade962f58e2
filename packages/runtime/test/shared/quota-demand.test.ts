import { describe, expect, test } from "vitest";
import {
  localShareOf,
  longestWindow,
  placeOf,
  quotaBucketOf,
  shortestWindow,
  staysTaken,
} from "../../src/shared/quota-demand.ts";
import type { BucketDemand } from "../../src/throttle/limiter.ts";
import { demandOf } from "./fleet.ts";

const of = (...windows: [limit: number, windowMs: number][]): BucketDemand =>
  demandOf(1, 1, { windows: windows.map(([limit, windowMs]) => ({ limit, windowMs })) });

describe("the place of a bucket", () => {
  const place = (id: string, name = "main") => placeOf(demandOf(1, 1, { id, name }));

  test("is its vendor and account, and its name", () => {
    const { scope, key } = place("acme:acct:main");
    expect([key, scope]).toEqual(["main", expect.stringMatching(/^acme:(?!acct).{8,}$/)]);
    expect(place("acme:acct:other", "other").scope).toBe(scope);
    expect(place("acme:acc2:main").scope).not.toBe(scope);
    expect(place("bolt:acct:main").scope).not.toBe(scope);
  });

  test("holds what a bucket is split by, unreadable", () => {
    const [one, two] = [place("acme:acct:main:x:y").key, place("acme:acct:main:x:z").key];
    expect(one).toMatch(/^main:(?!x).{8,}$/);
    expect(one).not.toBe(two);
    expect(place("acme:acct:main:x").key).not.toBe(place("acme:acct:main").key);
  });

  test.each([["main"], ["acme:main"], ["a:b:other"], ["some id"]])("of an id that is not ours is the id: %s", (id) => {
    const { scope, key } = place(id);
    expect(scope).toBe(key);
    expect(scope).not.toContain(id);
    expect(place(`${id}2`).scope).not.toBe(scope);
  });
});

describe("a bucket as the store counts it", () => {
  test("has the windows of now, and what a request takes", () => {
    const demand = demandOf(5, 1_000, { cost: 3, concurrent: 2 });
    const windows = [{ limit: 4, windowMs: 1_000 }];
    expect(quotaBucketOf(demand, windows)).toEqual({ id: "main", windows, concurrent: 2, pace: undefined, cost: 3 });
    expect(quotaBucketOf(demandOf(5, 1_000))).toMatchObject({ windows: [{ limit: 5, windowMs: 1_000 }], cost: 1 });
  });

  test("has a pace where the requests are to be spread", () => {
    const { pace } = quotaBucketOf(demandOf(100, 1_000, { mode: "smooth" }));
    expect(pace!.intervalMs).toBeGreaterThan(9);
    expect(pace!.intervalMs).toBeLessThan(15);
    expect(pace!.credit).toBeGreaterThanOrEqual(0);
    expect(quotaBucketOf(demandOf(100, 1_000, { mode: "window" })).pace).toBeUndefined();
    expect(quotaBucketOf(demandOf(1, 1, { mode: "smooth", windows: [] })).pace).toBeUndefined();
  });
});

test("the longest and the shortest window of some buckets", () => {
  const some = [of([1, 500], [1, 3_000]), of([1, 2_000], [1, 100])];
  expect([longestWindow(some), shortestWindow(some)]).toEqual([3_000, 100]);
  expect([longestWindow(some.toReversed()), shortestWindow(some.toReversed())]).toEqual([3_000, 100]);
  expect([longestWindow([of()]), shortestWindow([of()])]).toEqual([0, Number.POSITIVE_INFINITY]);
});

describe("the part of one process while nobody can ask", () => {
  test.each<[string, BucketDemand, number, unknown]>([
    ["half for one", of([100, 1_000]), 1, { windows: [{ limit: 50, windowMs: 1_000 }] }],
    ["half between three, rounded down", of([100, 1_000]), 3, { windows: [{ limit: 16, windowMs: 1_000 }] }],
    ["of each window", of([100, 1_000], [9, 10]), 2, { windows: [{ limit: 25 }, { limit: 2 }] }],
    ["one of two", of([2, 1_000]), 1, { windows: [{ limit: 1, windowMs: 1_000 }] }],
    ["a single one at half the rate", of([1, 1_000]), 1, { windows: [{ limit: 1, windowMs: 2_000 }] }],
    ["nothing of a single one between two", of([1, 1_000]), 2, undefined],
    ["nothing where one window is too small", of([100, 1_000], [3, 10]), 2, undefined],
    ["half of the requests at a time, rounded up", demandOf(99, 1, { concurrent: 3 }), 1, { concurrent: 2 }],
    ["one request at a time for one", demandOf(99, 1, { concurrent: 1 }), 1, { concurrent: 1 }],
    ["of the requests at a time between two", demandOf(99, 1, { concurrent: 9 }), 2, { concurrent: 2 }],
    ["nothing of too few at a time", demandOf(99, 1, { concurrent: 3 }), 2, undefined],
    ["all of what is not counted", of(), 4, { windows: [], concurrent: undefined }],
    ["and it learns nothing", demandOf(9, 1, { learnUpTo: [{ limit: 50, windowMs: 1 }] }), 1, { learnUpTo: undefined }],
  ])("%s", (_, demand, holders, expected) => {
    const share = localShareOf(demand, holders);
    if (expected) expect(share).toMatchObject(expected as object);
    else expect(share).toBeUndefined();
  });
});

test("slots stay taken for a window, or until the boundary of one that restarts with the server's clock", () => {
  const windows = [1_000, 3_600_000].map((windowMs) => ({ limit: 1, windowMs }));
  const hourly = demandOf(1, 1, { windows, align: "clockHour" });
  const servedAt = Date.UTC(2026, 2, 1, 12, 40);
  // Five seconds of doubt on either side of the boundary.
  expect(staysTaken(hourly, servedAt)).toEqual([1_000, 20 * 60_000 + 5_000]);
  expect(staysTaken(hourly, undefined)).toEqual([1_000, 3_600_000]);
  expect(staysTaken(demandOf(1, 1, { windows }), servedAt)).toEqual([1_000, 3_600_000]);
});
