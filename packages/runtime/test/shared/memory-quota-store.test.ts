import { describe, expect, test } from "vitest";
import {
  memoryQuotaStore,
  type QuotaBucket,
  type QuotaGrant,
  type QuotaRequest,
  type QuotaSettlement,
} from "../../src/shared/index.ts";

const bucket = (limit: number, windowMs: number, more: Partial<QuotaBucket> = {}): QuotaBucket => ({
  id: "a",
  windows: [{ limit, windowMs }],
  cost: 1,
  ...more,
});
const atOnceOf = (concurrent: number): QuotaBucket => ({ id: "a", windows: [], concurrent, cost: 1 });
const pacedAt = (intervalMs: number, credit: number, cost = 1): QuotaBucket => ({
  id: "a",
  windows: [],
  pace: { intervalMs, credit },
  cost,
});

/** A store with a clock of the test's, at a time that is the end of a slice of no window. */
function bench() {
  let now = 1_003;
  let born = 0;
  let tickets = 0;
  const store = memoryQuotaStore({ now: () => now, random: () => ++born / 100 });
  const ask = (buckets: QuotaBucket | readonly QuotaBucket[], want: number, more: Partial<QuotaRequest> = {}) =>
    store.acquire({
      scope: "s",
      holder: "h",
      generation: undefined,
      strayed: false,
      quarantineMs: 60_000,
      reconnectMs: 2_500,
      ticket: `t${++tickets}`,
      want,
      leaseMs: 30_000,
      buckets: [buckets].flat(),
      settle: [],
      ...more,
    });
  const tell = (settlement: Partial<QuotaSettlement> & Pick<QuotaSettlement, "kind" | "buckets">, more = {}) =>
    ask([], 0, { settle: [{ ticket: "t1", held: 0, backInMs: [[1_000]], ...settlement }], ...more });
  return {
    store,
    ask,
    tell,
    granted: async (...args: Parameters<typeof ask>): Promise<number> => (await ask(...args)).granted,
    at: (ms: number) => {
      now = 1_003 + ms;
    },
  };
}

const brief = ({ granted, waitMs, startMs, heldUpBy }: QuotaGrant) => ({ granted, waitMs, startMs, heldUpBy });

describe("a window", () => {
  test("gives what is free, and no more", async () => {
    const { ask } = bench();
    expect(brief(await ask(bucket(10, 1_000), 6))).toEqual({ granted: 6, waitMs: 0, startMs: 0, heldUpBy: undefined });
    expect(await ask(bucket(10, 1_000), 6)).toMatchObject({ granted: 4, heldUpBy: 0 });
    expect(await ask(bucket(10, 1_000), 6)).toMatchObject({ granted: 0, heldUpBy: 0 });
  });

  test("holds what nobody settles for a lease and itself", async () => {
    const { granted, at } = bench();
    await granted(bucket(10, 1_000), 10);
    at(30_999);
    expect(await granted(bucket(10, 1_000), 1)).toBe(0);
    at(31_000);
    expect(await granted(bucket(10, 1_000), 10)).toBe(10);
  });

  test("gets back what is over when it was said to come back, at the end of a slice", async () => {
    const { granted, tell, at } = bench();
    const buckets = [bucket(10, 1_000)];
    await granted(buckets, 10);
    await tell({ kind: "over", buckets, held: 4, backInMs: [[500]] });
    // 1,503 lies in the slice that ends at 1,510.
    at(506);
    expect(await granted(buckets, 10)).toBe(0);
    at(507);
    expect(await granted(buckets, 10)).toBe(6);
  });

  test("has back at once what is long over, and what never left", async () => {
    for (const said of [{ kind: "over", backInMs: [[0]] }, { kind: "over", backInMs: [[-5]] }, { kind: "unsent" }]) {
      const { granted, tell } = bench();
      const buckets = [bucket(10, 1_000)];
      await granted(buckets, 10);
      await tell({ ...said, held: 7, buckets } as never);
      expect(await granted(buckets, 10)).toBe(3);
    }
  });

  test("counts what comes back in one slice together", async () => {
    const { granted, tell, at } = bench();
    const buckets = [bucket(10, 1_000)];
    await granted(buckets, 10);
    await tell({ kind: "over", buckets, held: 8, backInMs: [[501]] });
    await tell({ kind: "over", buckets, held: 5, backInMs: [[503]] });
    at(507);
    expect(await granted(buckets, 10)).toBe(5);
  });

  test("counts as many slots as a request costs", async () => {
    const { granted, tell } = bench();
    const buckets = [bucket(10, 1_000, { cost: 3 })];
    expect(await granted(buckets, 9)).toBe(3);
    await tell({ kind: "unsent", buckets, held: 1 });
    expect(await granted(buckets, 9)).toBe(2);
  });

  test("gets back as many slots as a request costs", async () => {
    const { granted, tell, at } = bench();
    const buckets = [bucket(10, 1_000, { cost: 3 })];
    await granted(buckets, 9);
    await tell({ kind: "over", buckets, held: 1, backInMs: [[500]] });
    expect(await granted(buckets, 9)).toBe(0);
    at(507);
    expect(await granted(buckets, 9)).toBe(2);
  });

  test("has back what nobody settled, though a longer one has not", async () => {
    const { granted, at } = bench();
    const windows = [
      { limit: 5, windowMs: 1_000 },
      { limit: 8, windowMs: 5_000 },
    ];
    const both = bucket(1, 1, { windows });
    expect(await granted(both, 5)).toBe(5);
    at(30_999);
    expect(await granted(both, 5)).toBe(0);
    at(31_000);
    expect(await granted(both, 5)).toBe(3);
  });

  test("takes a request that costs more than it has as all of it", async () => {
    const { granted } = bench();
    expect(await granted(bucket(10, 1_000, { cost: 50 }), 2)).toBe(1);
    expect(await granted(bucket(10, 1_000), 1)).toBe(0);
  });

  test("is one of several, and the tightest counts", async () => {
    const { ask, at } = bench();
    const windows = [
      { limit: 5, windowMs: 1_000 },
      { limit: 8, windowMs: 5_000 },
    ];
    const both = bucket(1, 1, { windows });
    expect((await ask(both, 9)).granted).toBe(5);
    await ask([], 0, {
      settle: [{ kind: "over", ticket: "t1", buckets: [both], held: 0, backInMs: [[1_000, 5_000]] }],
    });
    at(1_007);
    expect((await ask(both, 9)).granted).toBe(3);
    // What nobody has settled is taken of both.
    at(5_047);
    expect((await ask(both, 9)).granted).toBe(2);
  });

  test("shorter than a hundred ms comes back to the ms", async () => {
    const { granted, tell, at } = bench();
    const buckets = [bucket(1, 10)];
    await granted(buckets, 1);
    await tell({ kind: "over", buckets, held: 0, backInMs: [[10]] });
    at(9);
    expect(await granted(buckets, 1)).toBe(0);
    at(10);
    expect(await granted(buckets, 1)).toBe(1);
  });
});

describe("settlements", () => {
  const buckets = [bucket(10, 1_000)];

  test("may be told twice, or late", async () => {
    const { granted, tell } = bench();
    await granted(buckets, 10);
    for (const held of [6, 6, 8]) await tell({ kind: "unsent", buckets, held });
    expect(await granted(buckets, 10)).toBe(4);
  });

  test("of a ticket that nobody knows change nothing", async () => {
    const { granted, tell } = bench();
    await granted(buckets, 4);
    await tell({ kind: "unsent", buckets, ticket: "other", held: 0 });
    await tell({ kind: "over", buckets, ticket: "other", held: 0 });
    await tell({ kind: "held", buckets, ticket: "other", held: 0 });
    expect(await granted(buckets, 10)).toBe(6);
  });

  test("end a ticket with its last request", async () => {
    const { granted, tell } = bench();
    await granted(buckets, 10);
    await tell({ kind: "unsent", buckets, held: 0 });
    await tell({ kind: "held", buckets, held: 3 });
    expect(await granted(buckets, 10)).toBe(7);
  });

  test("prolong a lease, and never shorten it", async () => {
    const { granted, tell, at } = bench();
    await granted(buckets, 10);
    at(20_000);
    await tell({ kind: "held", buckets, held: 10 });
    await tell({ kind: "held", buckets, held: 10 }, { leaseMs: 100 });
    at(50_999);
    expect(await granted(buckets, 10)).toBe(0);
    at(51_000);
    expect(await granted(buckets, 10)).toBe(10);
  });

  test("take on what the store does not know, for a lease", async () => {
    const { granted, tell, at } = bench();
    await tell({ kind: "held", buckets, held: 4 });
    expect(await granted(buckets, 10, { leaseMs: 1 })).toBe(6);
    at(30_999);
    expect(await granted(buckets, 10, { leaseMs: 1 })).toBe(6);
    at(32_001);
    expect(await granted(buckets, 10)).toBe(10);
  });

  test("a ticket is forgotten once nothing of it is left in any window", async () => {
    const { granted, tell, at } = bench();
    const two = [
      bucket(1, 1, {
        windows: [
          { limit: 10, windowMs: 1_000 },
          { limit: 10, windowMs: 5_000 },
        ],
      }),
    ];
    await granted(two, 10);
    at(34_999);
    expect(await granted(two, 1)).toBe(0);
    await tell({ kind: "unsent", buckets: two, held: 9 });
    expect(await granted(two, 5)).toBe(1);
    at(36_000);
    await tell({ kind: "unsent", buckets: two, held: 0 });
    expect(await granted(two, 10)).toBe(9);
  });
});

describe("requests at a time", () => {
  test("are as many as are out", async () => {
    const { ask, granted, tell } = bench();
    expect(await granted(atOnceOf(3), 5)).toBe(3);
    expect(await ask(atOnceOf(3), 5)).toMatchObject({ granted: 0, waitMs: 25, heldUpBy: 0 });
    await tell({ kind: "over", buckets: [atOnceOf(3)], held: 1, backInMs: [[]] });
    expect(await granted(atOnceOf(3), 5)).toBe(2);
  });

  test("come back after a lease", async () => {
    const { granted, at } = bench();
    await granted(atOnceOf(3), 3);
    at(29_999);
    expect(await granted(atOnceOf(3), 1)).toBe(0);
    at(30_000);
    expect(await granted(atOnceOf(3), 3)).toBe(3);
  });
});

describe("a pace", () => {
  test("is granted two hundred ms ahead", async () => {
    const { ask, at } = bench();
    expect(brief(await ask(pacedAt(50, 0), 9))).toEqual({ granted: 5, waitMs: 150, startMs: 0, heldUpBy: 0 });
    // The next one is due after 250 ms.
    expect(brief(await ask(pacedAt(50, 0), 9))).toEqual({ granted: 0, waitMs: 150, startMs: 0, heldUpBy: 0 });
    at(60);
    expect(brief(await ask(pacedAt(50, 0), 1))).toEqual({ granted: 1, waitMs: 0, startMs: 190, heldUpBy: undefined });
  });

  test("lets as many go at once as it has credit", async () => {
    const { ask } = bench();
    expect(brief(await ask(pacedAt(100, 4), 99))).toEqual({ granted: 7, waitMs: 200, startMs: 0, heldUpBy: 0 });
    expect(await ask(pacedAt(100, 4), 1)).toMatchObject({ granted: 0, waitMs: 200 });
  });

  test("is granted ahead to the ms", async () => {
    const { ask } = bench();
    await ask(pacedAt(50, 0), 4);
    expect(await ask(pacedAt(50, 0), 1)).toMatchObject({ granted: 1, startMs: 200 });
    const late = bench();
    await late.ask(pacedAt(67, 0), 3);
    expect(await late.ask(pacedAt(67, 0), 1)).toMatchObject({ granted: 0 });
  });

  test("starts a grant when its turn comes, with the credit taken off", async () => {
    const { ask, at } = bench();
    await ask(pacedAt(100, 1), 4);
    at(150);
    expect(await ask(pacedAt(100, 1), 1)).toMatchObject({ granted: 1, startMs: 150 });
  });

  test("counts what a request costs", async () => {
    const { ask, at } = bench();
    expect(await ask(pacedAt(50, 0, 2), 9)).toMatchObject({ granted: 3, waitMs: 200 });
    at(200);
    expect(await ask(pacedAt(50, 0, 2), 1)).toMatchObject({ granted: 1, startMs: 100 });
  });

  test("gets back the turns of those that never left", async () => {
    const { ask, tell } = bench();
    await ask(pacedAt(50, 0), 5);
    await tell({ kind: "unsent", buckets: [pacedAt(50, 0)], held: 2 });
    expect(await ask(pacedAt(50, 0), 9)).toMatchObject({ granted: 3, startMs: 100 });
    const again = bench();
    await again.ask(pacedAt(50, 0), 5);
    await again.tell({ kind: "over", buckets: [pacedAt(50, 0)], held: 2, backInMs: [[]] });
    expect(await again.ask(pacedAt(50, 0), 9)).toMatchObject({ granted: 0 });
  });

  test("does not save up turns", async () => {
    const { granted, at } = bench();
    await granted(pacedAt(50, 0), 1);
    at(10_000);
    expect(await granted(pacedAt(50, 0), 99)).toBe(5);
  });
});

describe("several holders", () => {
  const others = (ask: ReturnType<typeof bench>["ask"], count: number) =>
    Promise.all(Array.from({ length: count }, (_, n) => ask(bucket(1, 1, { id: "else" }), 1, { holder: `o${n}` })));

  test("have even parts, and of what is left at least half of one", async () => {
    const { ask } = bench();
    await others(ask, 4);
    const grants: number[] = [];
    for (const holder of ["o0", "o1", "o2", "o3"]) grants.push((await ask(bucket(80, 1_000), 50, { holder })).granted);
    expect(grants).toEqual([20, 15, 12, 10]);
    expect((await ask(bucket(80, 1_000), 1, { holder: "o3" })).holders).toBe(4);
  });

  test("share a pace too, and each gets one at least", async () => {
    const { ask } = bench();
    await others(ask, 3);
    expect(await ask(pacedAt(10, 0), 50)).toMatchObject({ granted: 6 });
    const two = bench();
    await others(two.ask, 3);
    expect(await two.ask(pacedAt(150, 0), 50)).toMatchObject({ granted: 1 });
  });

  test("get a single slot each as long as there is one", async () => {
    const { ask } = bench();
    await others(ask, 9);
    expect(await ask(bucket(3, 1_000, { cost: 2 }), 9)).toMatchObject({ granted: 1 });
  });

  test("count for five seconds after they asked, and not when they only settle", async () => {
    const { ask, at } = bench();
    await ask(bucket(10, 1_000), 1, { holder: "a" });
    expect((await ask(bucket(10, 1_000), 0, { holder: "b" })).holders).toBe(1);
    expect((await ask(bucket(10, 1_000), 1, { holder: "b" })).holders).toBe(2);
    at(4_999);
    expect((await ask(bucket(10, 1_000), 1, { holder: "c" })).holders).toBe(3);
    at(5_000);
    expect((await ask(bucket(10, 1_000), 1, { holder: "c" })).holders).toBe(1);
    at(60_000);
    expect((await ask(bucket(10, 1_000), 0)).holders).toBe(1);
  });
});

describe("when to ask again", () => {
  const buckets = [bucket(100, 1_000)];

  test("for what is left to the others: soon", async () => {
    const { ask } = bench();
    await ask(buckets, 1, { holder: "other" });
    expect(brief(await ask(buckets, 80))).toEqual({ granted: 50, waitMs: 10, startMs: 0, heldUpBy: 0 });
    const long = bench();
    await long.ask(bucket(100, 60_000), 1, { holder: "other" });
    expect(await long.ask(bucket(100, 60_000), 80)).toMatchObject({ waitMs: 50 });
  });

  test.each<[string, QuotaBucket, number, object]>([
    ["nothing is left to ask for", bucket(10, 1_000), 10, { granted: 10, waitMs: 0, heldUpBy: undefined }],
    ["nobody else is there: not soon", bucket(10, 1_000), 12, { granted: 10, waitMs: 500, heldUpBy: 0 }],
    ["too little is left for one more", bucket(10, 1_000, { cost: 3 }), 9, { granted: 3, waitMs: 500, heldUpBy: 0 }],
  ])("when %s", async (_, one, want, expected) => {
    expect(await bench().ask(one, want)).toMatchObject(expected);
  });

  test("for the last one, which is left to another: soon", async () => {
    const { ask } = bench();
    await ask(bucket(1, 1, { id: "else" }), 1, { holder: "other" });
    expect(await ask(bucket(2, 1_000), 2)).toMatchObject({ granted: 1, waitMs: 10 });
  });

  /** Takes all hundred, and gives them back so: when, and how many. */
  async function waitFor(
    backs: readonly (readonly [ms: number, count: number])[],
    want: number,
    holders = 1,
    cost = 1,
  ) {
    const { ask } = bench();
    for (let each = 1; each < holders; each++) await ask(bucket(1, 1, { id: "else" }), 1, { holder: `o${each}` });
    let held = 100;
    const ticket = "all";
    for (; held > 0; ) {
      const { granted } = await ask(buckets, held, { ticket: `${ticket}${held}` });
      const name = `${ticket}${held}`;
      held -= granted;
      let left = granted;
      while (left > 0 && backs.length > 0) {
        const [ms, count] = backs[0]!;
        const part = Math.min(left, count);
        left -= part;
        backs = part === count ? backs.slice(1) : [[ms, count - part], ...backs.slice(1)];
        const settle: QuotaSettlement[] = [{ kind: "over", ticket: name, buckets, held: left, backInMs: [[ms]] }];
        await ask([], 0, { settle });
      }
    }
    return (await ask(bucket(100, 1_000, { cost }), want)).waitMs;
  }

  test.each<[string, [ms: number, count: number][], number, number]>([
    ["one is wanted: when one comes back", [[297, 100]], 1, 297],
    [
      "ten are wanted: when ten are back",
      [
        [97, 5],
        [127, 5],
        [397, 90],
      ],
      10,
      127,
    ],
    [
      "many are wanted: a tenth of the limit is worth a question",
      [
        [97, 5],
        [127, 5],
        [397, 90],
      ],
      90,
      127,
    ],
    [
      "the rest comes much later: not longer than a twentieth of the window after the first",
      [
        [97, 5],
        [397, 95],
      ],
      90,
      147,
    ],
    ["all comes late: half a window at most", [[897, 100]], 1, 500],
    ["nothing comes back for a lease: half a window at most", [], 1, 500],
  ])("%s", async (_, backs, want, expected) => {
    expect(await waitFor(backs, want)).toBe(expected);
  });

  test("in whatever order it was told what comes back", async () => {
    const backs: [number, number][] = [
      [397, 90],
      [97, 10],
    ];
    expect(await waitFor(backs, 1)).toBe(97);
    expect(await waitFor(backs, 10)).toBe(97);
  });

  test("when there is enough for what each request costs", async () => {
    const backs: [number, number][] = [
      [97, 2],
      [107, 2],
      [117, 96],
    ];
    expect(await waitFor(backs, 3, 1, 2)).toBe(117);
    const slow: [number, number][] = [
      [97, 1],
      [197, 1],
      [397, 98],
    ];
    expect(await waitFor(slow, 5, 1, 2)).toBe(247);
  });

  test("with others who wait too: when there is enough for all of them", async () => {
    const backs: [number, number][] = [
      [97, 2],
      [107, 4],
      [117, 94],
    ];
    expect(await waitFor(backs, 3)).toBe(107);
    expect(await waitFor(backs, 3, 2)).toBe(107);
    expect(await waitFor(backs, 4, 2)).toBe(117);
  });
});

describe("several buckets", () => {
  const named = (id: string, limit: number, more: Partial<QuotaBucket> = {}) => bucket(limit, 1_000, { id, ...more });

  test("give what all of them have", async () => {
    const { ask } = bench();
    const grant = await ask([named("a", 20), named("b", 3), named("c", 9)], 8);
    expect(grant).toMatchObject({ granted: 3, heldUpBy: 1 });
    // What the others had is not taken.
    expect((await ask(named("a", 20), 20)).granted).toBe(17);
  });

  test("name the one that keeps the rest for longest, and the first of two that are alike", async () => {
    const slow = bucket(1, 60_000, { id: "slow" });
    const quick = bucket(1, 1_000, { id: "quick" });
    for (const [buckets, expected] of [
      [[quick, slow], 1],
      [[slow, quick], 0],
      [[quick, named("same", 1)], 0],
    ] as const) {
      const { ask } = bench();
      await ask(buckets, 1);
      expect(await ask(buckets, 1)).toMatchObject({ granted: 0, heldUpBy: expected });
    }
  });

  test("start when the last of them may", async () => {
    const { ask, at } = bench();
    const paces = [pacedAt(50, 0), { ...pacedAt(90, 0), id: "b" }, named("c", 9)];
    await ask(paces, 2);
    at(50);
    expect(await ask(paces, 1)).toMatchObject({ granted: 1, startMs: 130 });
  });

  test("grant nothing to those who only settle", async () => {
    const { ask } = bench();
    await ask(named("a", 1), 1);
    expect(brief(await ask(named("a", 1), 0))).toEqual({ granted: 0, waitMs: 0, startMs: 0, heldUpBy: undefined });
  });
});

describe("a pause", () => {
  const buckets = [bucket(10, 1_000), bucket(10, 1_000, { id: "b" })];

  test("closes one bucket for its time, and tells of it", async () => {
    const { store, ask, at } = bench();
    await store.pause("s", "b", 700.5);
    expect(await ask(buckets, 1)).toMatchObject({ granted: 0, waitMs: 701, heldUpBy: 1, pausedMs: [0, 701] });
    expect(await ask(buckets.slice(0, 1), 1)).toMatchObject({ granted: 1, pausedMs: [0] });
    at(701);
    expect(await ask(buckets, 1)).toMatchObject({ granted: 1, pausedMs: [0, 0] });
  });

  test("is nothing to wait for to those who only settle", async () => {
    const { store, ask } = bench();
    await store.pause("s", "a", 900);
    expect(await ask(buckets, 0)).toMatchObject({ granted: 0, waitMs: 0, heldUpBy: undefined, pausedMs: [900, 0] });
  });

  test("that is longer stays", async () => {
    const { store, ask } = bench();
    await store.pause("s", "a", 900);
    await store.pause("s", "a", 100);
    expect(await ask(buckets, 1)).toMatchObject({ pausedMs: [900, 0] });
    await store.pause("s", "a", 1_200);
    expect(await ask(buckets, 1)).toMatchObject({ pausedMs: [1_200, 0] });
  });

  test("holds for one scope", async () => {
    const { store, granted } = bench();
    await store.pause("other", "a", 900);
    expect(await granted(buckets, 1)).toBe(1);
  });
});

describe("two limits for one bucket", () => {
  const ten = bucket(10, 1_000);
  const five = bucket(5, 1_000);

  test("the lower holds for all, as long as somebody names it", async () => {
    const { granted, at } = bench();
    expect(await granted(five, 1)).toBe(1);
    expect(await granted(ten, 9)).toBe(4);
    at(9_999);
    expect(await granted(ten, 9)).toBe(0);
    at(10_000);
    expect(await granted(ten, 9)).toBe(5);
  });

  test("a lower one replaces a higher one at once", async () => {
    const { granted } = bench();
    expect(await granted(ten, 2)).toBe(2);
    expect(await granted(five, 9)).toBe(3);
    expect(await granted(ten, 9)).toBe(0);
  });

  test("is remembered for ten seconds after it was last named, give or take five", async () => {
    const { granted, at } = bench();
    await granted(five, 5);
    at(6_000);
    await granted(five, 1);
    at(15_999);
    expect(await granted(ten, 9)).toBe(0);
    at(16_000);
    expect(await granted(ten, 9)).toBe(5);
  });

  test("holds for its window alone", async () => {
    const { granted } = bench();
    const windows = [
      { limit: 10, windowMs: 1_000 },
      { limit: 20, windowMs: 2_000 },
    ];
    await granted(bucket(5, 2_000), 1);
    expect(await granted(bucket(1, 1, { windows }), 9)).toBe(4);
    const other = bench();
    await other.granted(bucket(5, 3_000), 1);
    expect(await other.granted(bucket(1, 1, { windows }), 9)).toBe(9);
  });
});

describe("a store that lost its data", () => {
  const buckets = [bucket(10, 4_000)];

  test("is closed for a window to all, once somebody knew another one", async () => {
    const { ask, at } = bench();
    const { generation } = await ask([], 0);
    expect((await ask([], 0, { generation })).generation).toBe(generation);
    expect((await ask(buckets, 1, { generation })).granted).toBe(1);
    at(1_000);
    expect(await ask(buckets, 1, { generation: "older" })).toMatchObject({ granted: 0, waitMs: 3_000, generation });
    expect((await ask(buckets, 1)).granted).toBe(0);
    at(4_000);
    expect((await ask(buckets, 1)).granted).toBe(1);
  });

  test("is closed from its first call on where that knew another one", async () => {
    const { ask, at } = bench();
    expect(await ask(buckets, 1, { generation: "older" })).toMatchObject({ granted: 0, waitMs: 4_000 });
    at(3_999);
    expect((await ask(buckets, 1)).granted).toBe(0);
    at(4_000);
    expect((await ask(buckets, 1)).granted).toBe(1);
  });

  test("is open at once to those who never asked", async () => {
    expect(await bench().granted(buckets, 1)).toBe(1);
  });

  test("is closed for the longest window, and for no longer than the caller wants", async () => {
    const windows = [1_000, 9_000, 2_000].map((windowMs) => ({ limit: 10, windowMs }));
    const both = bucket(1, 1, { windows });
    expect((await bench().ask(both, 1, { generation: "older" })).waitMs).toBe(9_000);
    expect((await bench().ask(both, 1, { generation: "older", quarantineMs: 3_000 })).waitMs).toBe(3_000);
  });

  test("waits until all are back where requests at a time count", async () => {
    const quick = bucket(10, 100);
    const both = bucket(10, 100, { concurrent: 9 });
    const long = bucket(10, 5_000, { concurrent: 9 });
    const waits = [];
    for (const each of [quick, both, long]) waits.push((await bench().ask(each, 1, { generation: "older" })).waitMs);
    expect(waits).toEqual([100, 2_500, 5_000]);
  });

  test("keeps scopes apart", async () => {
    const { ask } = bench();
    const first = await ask(buckets, 1);
    const second = await ask(buckets, 9, { scope: "other" });
    expect(second.granted).toBe(9);
    expect(second.generation).not.toBe(first.generation);
  });
});

describe("requests that went past the store", () => {
  const buckets = [bucket(10, 4_000)];

  test("close it for a window, and until all others are back", async () => {
    const { ask, at } = bench();
    await ask(buckets, 1);
    at(10_000);
    expect(await ask(buckets, 1, { strayed: true })).toMatchObject({ granted: 0, waitMs: 4_000 });
    at(13_999);
    expect((await ask(buckets, 1)).granted).toBe(0);
    at(14_000);
    expect((await ask(buckets, 1)).granted).toBe(1);
    const short = bench();
    expect((await short.ask(bucket(10, 100), 1, { strayed: true })).waitMs).toBe(2_500);
  });

  test("of those who come back meanwhile do not prolong it, and later ones do", async () => {
    const { ask, at } = bench();
    await ask(buckets, 1, { strayed: true });
    at(2_499);
    expect((await ask(buckets, 1, { strayed: true })).waitMs).toBe(1_501);
    at(2_500);
    expect((await ask(buckets, 1, { strayed: true })).waitMs).toBe(4_000);
  });

  test("count from when they are told, also after a loss", async () => {
    const { ask, at } = bench();
    await ask(buckets, 1, { generation: "older" });
    at(1_000);
    expect((await ask(buckets, 1, { generation: "older", strayed: true })).waitMs).toBe(4_000);
    at(1_500);
    expect((await ask(buckets, 1, { generation: "older" })).waitMs).toBe(3_500);
  });

  test("weigh more than a loss that somebody notices afterwards", async () => {
    const { ask } = bench();
    const short = bucket(10, 100);
    await ask(short, 1, { strayed: true });
    expect((await ask(short, 1, { generation: "older" })).waitMs).toBe(2_500);
  });

  test("are not what a pause tells of", async () => {
    const { store, ask, at } = bench();
    await ask(buckets, 1, { strayed: true });
    at(3_000);
    await store.pause("s", "b", 1);
    at(4_000);
    expect((await ask(buckets, 1)).granted).toBe(1);
  });
});

test("the store of a process needs no clock to be given", async () => {
  const request: QuotaRequest = {
    scope: "s",
    holder: "h",
    generation: undefined,
    strayed: false,
    quarantineMs: 1,
    reconnectMs: 1,
    ticket: "t",
    want: 3,
    leaseMs: 1_000,
    buckets: [bucket(2, 60_000)],
    settle: [],
  };
  expect((await memoryQuotaStore().acquire(request)).granted).toBe(2);
});
