import { describe, expect, test } from "vitest";
import type { QuotaBucket } from "../../src/shared/index.ts";
import { Ledger, settlementOf } from "../../src/shared/ledger.ts";

const bucketOf = (...windowMs: number[]): QuotaBucket => ({
  id: "a",
  windows: windowMs.map((ms) => ({ limit: 10, windowMs: ms })),
  cost: 1,
});
const BUCKETS = [bucketOf(1_000)];

/** What the next call tells, at a time. */
const told = (ledger: Ledger, now: number) =>
  ledger
    .take(now)
    .map((entry) => settlementOf(entry, now))
    .map(({ kind, held, backInMs }) => ({ kind, held, back: backInMs.flat() }));

describe("a ticket", () => {
  test("is out until all its requests are over or went back", () => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", BUCKETS, 4, 9_000);
    expect(ledger.tickets).toEqual(new Set([ticket]));
    ledger.over(ticket, [[1_000]], 0);
    ledger.unsent(ticket, 2);
    expect([ticket.held, ledger.tickets.size]).toEqual([1, 1]);
    ledger.unsent(ticket, 1);
    expect([ticket.held, ledger.tickets.size]).toEqual([0, 0]);
  });

  test("of nothing is not out", () => {
    const ledger = new Ledger();
    ledger.open("t", BUCKETS, 0, 9_000);
    expect([ledger.tickets.size, ledger.size]).toEqual([0, 0]);
  });
});

describe("what is told of a request that is over", () => {
  test("is when its slots come back, counted from the call that tells", () => {
    const ledger = new Ledger();
    const buckets = [bucketOf(1_000, 5_000), bucketOf(200)];
    const ticket = ledger.open("t", buckets, 2, 9_000);
    ledger.over(ticket, [[1_000, 5_000], [202]], 100);
    const [entry] = ledger.take(300.5);
    expect(settlementOf(entry!, 300.5)).toEqual({
      kind: "over",
      ticket: "t",
      buckets,
      held: 1,
      backInMs: [[800, 4_800], [2]],
    });
  });

  test.each<[string, QuotaBucket[], number[], { kind: string; held: number; back: number[] }[]]>([
    ["one that came within a slice is told with it", BUCKETS, [0, 10], [{ kind: "over", held: 1, back: [1_010] }]],
    [
      "one that came later is told apart",
      BUCKETS,
      [0, 11],
      [
        { kind: "over", held: 2, back: [1_000] },
        { kind: "over", held: 1, back: [1_011] },
      ],
    ],
    [
      "a slice begins with the first",
      BUCKETS,
      [0, 10, 20],
      [
        { kind: "over", held: 1, back: [1_010] },
        { kind: "over", held: 0, back: [1_020] },
      ],
    ],
    [
      "the shortest window has the smallest slices",
      [bucketOf(9_000, 100, 1_000)],
      [0, 1.5],
      [
        { kind: "over", held: 2, back: [1_000] },
        { kind: "over", held: 1, back: [1_002] },
      ],
    ],
    [
      "requests at a time are told one by one",
      [{ ...bucketOf(1_000), concurrent: 2 }],
      [0, 1],
      [
        { kind: "over", held: 2, back: [1_000] },
        { kind: "over", held: 1, back: [1_001] },
      ],
    ],
    ["without windows all are one", [bucketOf()], [0, 5_000], [{ kind: "over", held: 1, back: [] }]],
  ])("%s", (_, buckets, times, expected) => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", buckets, 3, 90_000);
    const takenMs = buckets.map(({ windows }) => windows.slice(0, 1).map(() => 1_000));
    for (const at of times) ledger.over(ticket, takenMs, at);
    expect(told(ledger, 0)).toEqual(expected);
  });

  test("of two that are told together the later slots count", () => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", [bucketOf(1_000, 1_000)], 2, 9_000);
    ledger.over(ticket, [[500, 500]], 0);
    ledger.over(ticket, [[495, 505]], 0);
    expect(told(ledger, 0)).toEqual([{ kind: "over", held: 0, back: [500, 505] }]);
  });

  test("slots that differ in one window are told apart", () => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", [bucketOf(1_000, 1_000)], 2, 9_000);
    ledger.over(ticket, [[500, 500]], 0);
    ledger.over(ticket, [[500, 900]], 0);
    expect(told(ledger, 0)).toHaveLength(2);
  });

  test("what came between is told between", () => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", BUCKETS, 4, 9_000);
    ledger.over(ticket, [[1_000]], 0);
    ledger.unsent(ticket, 1);
    ledger.over(ticket, [[1_000]], 0);
    ledger.hold(ticket);
    ledger.over(ticket, [[1_000]], 0);
    expect(told(ledger, 0).map(({ kind, held }) => [kind, held])).toEqual([
      ["over", 3],
      ["unsent", 2],
      ["over", 1],
      ["held", 1],
      ["over", 0],
    ]);
  });

  test("a call that is under way is not changed any more", () => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", BUCKETS, 2, 9_000);
    ledger.over(ticket, [[1_000]], 0);
    const [first] = ledger.take(0);
    ledger.over(ticket, [[1_000]], 0);
    expect(first!.held).toBe(1);
    expect(told(ledger, 0)).toMatchObject([{ held: 0 }]);
  });

  test("tickets are told apart", () => {
    const ledger = new Ledger();
    const [one, two] = [ledger.open("1", BUCKETS, 1, 9_000), ledger.open("2", BUCKETS, 1, 9_000)];
    ledger.over(one, [[1_000]], 0);
    ledger.over(two, [[1_000]], 0);
    expect(ledger.take(0).map(({ ticket }) => ticket.name)).toEqual(["1", "2"]);
  });
});

describe("the list", () => {
  test("is told in parts of two hundred, in order", () => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", BUCKETS, 500, 9_000);
    for (let each = 0; each < 450; each++) ledger.unsent(ticket, 1);
    expect(ledger.size).toBe(450);
    const parts = [1, 2, 3, 4].map(() => told(ledger, 0).map(({ held }) => held));
    expect(parts.map(({ length }) => length)).toEqual([200, 200, 50, 0]);
    expect(parts.flat()).toEqual(Array.from({ length: 450 }, (_, n) => 499 - n));
  });

  test("is told again when the call failed, before what came since", () => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", BUCKETS, 3, 9_000);
    ledger.unsent(ticket, 1);
    const taken = ledger.take(0);
    expect(ledger.size).toBe(0);
    ledger.unsent(ticket, 1);
    ledger.restore(taken);
    expect(told(ledger, 0).map(({ held }) => held)).toEqual([2, 1]);
  });

  test("forgets what the store has forgotten: a request that never left with its lease", () => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", BUCKETS, 2, 500);
    ledger.unsent(ticket, 1);
    const taken = ledger.take(499);
    expect(taken).toHaveLength(1);
    ledger.restore(taken);
    expect(told(ledger, 500)).toEqual([]);
    expect(ledger.size).toBe(0);
  });

  test("forgets one that is over once its slots are back and its lease has ended", () => {
    for (const [leaseUntil, takenMs, until] of [
      [500, 1_000, 1_000],
      [2_000, 1_000, 2_000],
    ] as const) {
      const ledger = new Ledger();
      const ticket = ledger.open("t", BUCKETS, 1, leaseUntil);
      ledger.over(ticket, [[takenMs]], 0);
      const taken = ledger.take(until - 1);
      expect(taken).toHaveLength(1);
      ledger.restore(taken);
      expect(ledger.take(until)).toEqual([]);
    }
  });

  test("keeps the others when it forgets one", () => {
    const ledger = new Ledger();
    ledger.unsent(ledger.open("old", BUCKETS, 1, 500), 1);
    ledger.unsent(ledger.open("young", BUCKETS, 1, 900), 1);
    expect(ledger.take(600).map(({ ticket }) => ticket.name)).toEqual(["young"]);
  });

  test("forgets the oldest when nobody listens for very long", () => {
    const ledger = new Ledger();
    const ticket = ledger.open("t", BUCKETS, 20_000, 9_000);
    for (let each = 0; each < 10_000; each++) ledger.unsent(ticket, 1);
    expect(ledger.size).toBe(10_000);
    ledger.unsent(ticket, 1);
    expect(ledger.size).toBe(9_001);
    expect(ledger.take(0)[0]!.held).toBe(20_000 - 1_001);
  });
});
