import { beforeEach, describe, expect, test } from "vitest";
import type { LimitWindow } from "../../src/operation.ts";
import type { Outcome } from "../../src/throttle/bucket.ts";
import { BucketState } from "../../src/throttle/bucket-state.ts";
import type { BucketDemand, Permit } from "../../src/throttle/limiter.ts";
import { bucket } from "./helpers.ts";

const HOUR_MS = 3_600_000;
const NEVER = Number.POSITIVE_INFINITY;
const NOBODY = {} as Permit;

const of = (limit: number, windowMs: number, more: Partial<BucketDemand> = {}): BucketState =>
  new BucketState(bucket("a", limit, windowMs, more));
const withWindows = (windows: readonly LimitWindow[], more: Partial<BucketDemand> = {}): BucketState =>
  of(1, 1, { windows, ...more });

interface Settled {
  readonly cost?: number;
  readonly outcome?: Outcome;
  readonly graceMs?: number;
  readonly servedAt?: number | undefined;
  readonly isWhole?: boolean;
  readonly permit?: Permit;
}
function settle(state: BucketState, now: number, how: Settled = {}): void {
  const { cost = 1, outcome = "responded", graceMs = 0, servedAt, isWhole = true, permit = NOBODY } = how;
  state.settle(permit, cost, outcome, now, graceMs, servedAt, isWhole);
}
function send(state: BucketState, now: number, how: Settled = {}): void {
  state.take(how.permit ?? NOBODY, how.cost ?? 1, now);
  settle(state, now, how);
}
/** Closes it, and has the probe answered at `at`. */
function recover(state: BucketState, at: number): void {
  state.pause(at, 0);
  send(state, at);
}

describe("room", () => {
  test("beside slots that are kept for others: of a window, of what may be under way, and of what the server has left", () => {
    const window = of(5, 1_000);
    send(window, 0, { cost: 2 });
    expect([window.readyAt(1, 0, 2), window.readyAt(1, 0, 3), window.readyAt(1, 0)]).toEqual([0, 1_000, 0]);

    const together = withWindows([], { concurrent: 3 });
    together.take(NOBODY, 1, 0);
    expect([together.readyAt(1, 0, 1), together.readyAt(1, 0, 2)]).toEqual([0, NEVER]);

    const counted = of(50, 60_000);
    counted.observe({ remaining: 5, resetMs: 9_000 }, 0);
    expect([counted.readyAt(2, 0, 3), counted.readyAt(2, 0, 4)]).toEqual([0, 9_000]);
  });

  test("among those under way is taken by a body that is still to come, and never lacks for one that goes alone", () => {
    const state = withWindows([], { concurrent: 3 });
    expect([state.readyAt(5, 0), state.readyAt(5, 0, 1)]).toEqual([0, NEVER]);
    state.take(NOBODY, 3, 0);
    settle(state, 0, { isWhole: false });
    expect(state.readyAt(1, 0)).toBe(NEVER);
    settle(state, 0);
    expect([state.readyAt(1, 0), state.readyAt(2, 0)]).toEqual([0, NEVER]);
  });

  test("is what the lower of two callers' numbers leaves, with all that is known of the past", () => {
    const state = of(9, 1_000, { concurrent: 5 });
    state.adopt(bucket("a", 9, 1_000, { concurrent: 2 }));
    state.adopt(bucket("a", 9, 1_000, { concurrent: 7 }));
    state.adopt(bucket("a", 9, 1_000));
    expect([state.readyAt(1, 0, 1), state.readyAt(1, 0, 2)]).toEqual([0, NEVER]);
    send(state, 0);
    state.take(NOBODY, 1, 0);
    state.adopt(bucket("a", 3, 60_000));
    expect(state.snapshot(0).windows).toMatchObject([{ used: 2 }, { used: 2 }]);
    settle(state, 500);
    expect([1, 2, 3].map((cost) => state.readyAt(cost, 500))).toEqual([0, 60_000, 60_500]);
  });

  test("is that of the window that frees its slots last", () => {
    for (const [first, second] of [
      [1_000, 5_000],
      [5_000, 1_000],
    ] as const) {
      const state = withWindows([
        { limit: 1, windowMs: first },
        { limit: 1, windowMs: second },
      ]);
      send(state, 0);
      expect(state.readyAt(1, 0)).toBe(5_000);
    }
  });

  test("during a ramp is that of half the window, and all of it at its end", () => {
    const state = of(10, 1_000);
    recover(state, 100);
    for (let index = 0; index < 3; index++) send(state, 200);
    expect(state.readyAt(1, 200)).toBe(0);
    send(state, 200);
    // Five came since the probe; the sixth need not wait for their slots.
    expect(state.readyAt(1, 200)).toBe(1_100);
    expect([state.readyAt(1, 1_099), state.readyAt(1, 1_100)]).toEqual([1_100, 0]);
  });
});

describe("a ramp", () => {
  test.each<[string, LimitWindow[], number]>([
    ["the shortest window", [10_000, 2_000, 5_000].map((windowMs) => ({ limit: 4, windowMs })), 2_000],
    ["a minute of longer ones", [{ limit: 4, windowMs: HOUR_MS }], 60_000],
  ])("lasts for %s", (_, windows, rampMs) => {
    const state = withWindows(windows);
    recover(state, 1_000);
    send(state, 1_000);
    const over = 1_000 + rampMs;
    expect(state.readyAt(1, 1_000)).toBe(over);
    expect(state.readyAt(1, over)).toBeLessThanOrEqual(over);
  });

  test("goes at half the pace, whatever a request costs", () => {
    const state = of(100, 1_000, { mode: "smooth" });
    const intervalMs = 1_000 / state.snapshot(0).perSecond!;
    recover(state, 10_000);
    for (const [cost, now, slots] of [
      [3, 10_500, 6],
      [3, 11_000, 3],
    ] as const) {
      state.take(NOBODY, cost, now);
      expect(state.snapshot(now).inFlight).toBe(3);
      expect(state.predict(1, now)).toBeCloseTo(now + (slots - 2) * intervalMs, 6);
      settle(state, now, { cost, outcome: "lost" });
    }
  });
});

describe("the wait that is foretold", () => {
  test("is none where there is room", () => {
    expect(of(2, 1_000).predict(2, 500)).toBe(500);
  });

  test("is at least the pause", () => {
    const state = of(2, 1_000);
    state.pause(7_000, 500);
    expect(state.predict(1, 500)).toBe(7_500);
  });

  test("is at least the time until the server has some left again", () => {
    const state = of(9, 60_000);
    state.observe({ remaining: 2, resetMs: 30_000 }, 500);
    expect([state.predict(2, 500), state.predict(3, 500)]).toEqual([500, 30_500]);
  });

  test("counts slots as they come back, and whole windows where more are wanted than there are", () => {
    const state = of(2, 1_000);
    send(state, 0);
    send(state, 400);
    expect([1, 2, 3, 4, 5, 6].map((need) => state.predict(need, 500))).toEqual([
      1_000, 1_400, 2_000, 2_400, 3_000, 3_400,
    ]);
    // Nothing of the past counts any more.
    expect([1, 2, 3].map((need) => state.predict(need, 5_000))).toEqual([5_000, 5_000, 6_000]);
  });

  test("is a window at least while all slots are under way", () => {
    const state = of(2, 1_000);
    state.take(NOBODY, 2, 0);
    expect([state.predict(1, 300), state.predict(3, 300)]).toEqual([1_300, 2_300]);
  });

  test("of an aligned window is until its boundary, but not sooner than a slot comes back", () => {
    const state = of(2, HOUR_MS, { align: "clockHour" });
    // No clock was told with the first one, so that its slot rolls; the second says that it is ten to.
    send(state, 0);
    send(state, 0, { servedAt: 50 * 60_000 });
    const untilBoundary = 10 * 60_000 + 5_000;
    expect([1, 2].map((need) => state.predict(need, 0))).toEqual([untilBoundary, HOUR_MS]);
  });

  test("follows the pace", () => {
    const state = of(100, 1_000, { mode: "smooth" });
    const intervalMs = 1_000 / state.snapshot(0).perSecond!;
    expect(state.predict(1, 0)).toBe(0);
    for (let index = 0; index < 3; index++) state.take(NOBODY, 1, 0);
    const due = state.readyAt(1, 0);
    expect(due).toBeGreaterThan(0);
    expect(state.predict(1, 0)).toBeCloseTo(due, 9);
    expect(state.predict(11, 0)).toBeCloseTo(due + 10 * intervalMs, 6);
    // Where the window is slower than the pace, the window counts.
    settle(state, 0, { cost: 3 });
    send(state, 0, { cost: 97 });
    expect(state.predict(1, 0)).toBeGreaterThanOrEqual(1_000);
  });
});

describe("a pace", () => {
  test("counts what a request costs more from when that is known, and gives back what it costs less", () => {
    const paced = () => of(100, 1_000, { mode: "smooth" });
    const intervalMs = 1_000 / paced().snapshot(0).perSecond!;
    const more = paced();
    more.take(NOBODY, 1, 0);
    more.adjust(10, 500);
    more.take(NOBODY, 1, 500);
    expect(more.readyAt(1, 500)).toBeCloseTo(500 + 9 * intervalMs, 6);
    const less = paced();
    less.take(NOBODY, 20, 0);
    less.adjust(-15, 0);
    expect(less.readyAt(1, 0)).toBeCloseTo(3 * intervalMs, 6);
    expect(less.snapshot(0)).toMatchObject({ inFlight: 5, windows: [{ used: 5 }] });
  });

  test("counts another cost also where there is none", () => {
    const state = of(100, 1_000);
    state.take(NOBODY, 1, 0);
    state.adjust(4, 0);
    state.adjust(-2, 0);
    expect(state.snapshot(0)).toMatchObject({ inFlight: 3, windows: [{ used: 3 }] });
  });

  test("is learnt from the first refusal of several, not from those of probes", () => {
    const state = withWindows([], { mode: "adaptive" });
    for (let index = 0; index < 20; index++) send(state, 0);
    state.pause(1_000, 0);
    const { perSecond } = state.snapshot(0);
    state.pause(5_000, 1_000);
    expect(state.snapshot(1_000).perSecond).toBe(perSecond);
  });

  test("is told in requests a second, where there is one", () => {
    expect(of(100, 1_000, { mode: "smooth" }).snapshot(0).perSecond).toBeCloseTo(95, 9);
    for (const state of [of(10, 1_000, { mode: "smooth" }), withWindows([], { mode: "adaptive" }), of(100, 1_000)])
      expect(state.snapshot(0)).not.toHaveProperty("perSecond");
  });

  test("follows what the server tells, and what another caller names", () => {
    const state = of(100, 1_000, { mode: "smooth" });
    state.observe({ limit: 50 }, 0);
    expect(state.snapshot(0).perSecond).toBeCloseTo(47, 9);
    state.observe({ limit: 100 }, 0);
    state.adopt(bucket("a", 75, 1_000));
    expect(state.snapshot(0).perSecond).toBeCloseTo(70, 9);
    state.adopt(bucket("a", 60, 500));
    expect(state.snapshot(0).perSecond).toBeCloseTo(2 * 57, 9);
  });

  test("that is learnt stays, whatever quota is told or named", () => {
    const state = withWindows([], { mode: "adaptive" });
    state.pause(1_000, 0);
    const { perSecond } = state.snapshot(0);
    state.observe({ limit: 1, remaining: 5 }, 0);
    state.adopt(bucket("a", 60, HOUR_MS));
    expect(state.snapshot(0).perSecond).toBe(perSecond);
  });

  test("is learnt from replies alone, not from requests that nobody answered", () => {
    const learnt = (outcome: Outcome): number => {
      const state = withWindows([], { mode: "adaptive" });
      for (let index = 0; index < 20; index++) send(state, 0, { outcome });
      state.pause(1_000, 0);
      return state.snapshot(0).perSecond!;
    };
    expect([learnt("responded"), learnt("lost"), learnt("unsent")].map(Math.round)).toEqual([14, 1, 1]);
  });
});

describe("evidence", () => {
  const two = [
    { limit: 10, windowMs: 1_000 },
    { limit: 100, windowMs: 60_000 },
  ];
  const limits = (state: BucketState) => state.snapshot(0).windows.map(({ limit }) => limit);

  test("of a limit is that of the one window, and of none where there are more", () => {
    const one = of(10, 1_000);
    one.observe({ limit: 4 }, 0);
    expect(limits(one)).toEqual([4]);
    const both = withWindows(two);
    both.observe({ limit: 4 }, 0);
    expect(limits(both)).toEqual([10, 100]);
    const none = withWindows([], { concurrent: 1 });
    none.observe({ limit: 4 }, 0);
    expect(limits(none)).toEqual([]);
  });

  test("of a limit is not that of the window where quotas are told with their windows", () => {
    const state = of(10, 1_000);
    state.observe({ limit: 4, windows: [{ limit: 4, windowMs: 3_000 }] }, 0);
    expect(limits(state)).toEqual([10]);
  });

  test("of a window is that of the same length, and says where the number is from", () => {
    const state = withWindows(two, { source: "plan" });
    state.observe({ windows: [{ limit: 80, windowMs: 60_000, remaining: 3, resetMs: 20_000 }] }, 0);
    const { windows, learntFrom } = state.snapshot(0);
    expect(windows).toEqual([
      { limit: 10, windowMs: 1_000, used: 0 },
      { limit: 80, windowMs: 60_000, used: 0, quota: 100 },
    ]);
    expect(learntFrom).toBe("headers");
    expect([state.readyAt(3, 0), state.readyAt(4, 0)]).toEqual([0, 20_000]);
    state.observe({ windows: [{ limit: 100, windowMs: 60_000 }] }, 0);
    expect(state.snapshot(0).learntFrom).toBe("plan");
  });

  test("raises a window as far as a number is known for its length", () => {
    const state = withWindows(two, { learnUpTo: [{ limit: 200, windowMs: 60_000 }] });
    state.observe({ windows: two.map(({ windowMs }) => ({ limit: 999, windowMs })) }, 0);
    expect(limits(state)).toEqual([10, 200]);
    // Another caller names numbers of which none is known to be larger.
    state.adopt(bucket("a", 1, 1, { windows: two, learnUpTo: [{ limit: 150, windowMs: 60_000 }] }));
    expect(limits(state)).toEqual([10, 150]);
    state.adopt(bucket("a", 1, 1, { windows: two, learnUpTo: [{ limit: 500, windowMs: 1_000 }] }));
    expect(limits(state)).toEqual([10, 100]);
  });

  test("counts for a window that another caller added, too", () => {
    const state = of(10, 1_000);
    state.adopt(bucket("a", 100, 60_000));
    state.observe({ windows: [{ limit: 50, windowMs: 60_000, remaining: 2, resetMs: 30_000 }] }, 0);
    expect(limits(state)).toEqual([10, 50]);
    expect([state.readyAt(2, 0), state.readyAt(3, 0)]).toEqual([0, 30_000]);
  });
});

describe("an aligned bucket", () => {
  test("rolls by its shorter windows", () => {
    const windows = [
      { limit: 1, windowMs: 60_000 },
      { limit: 9, windowMs: HOUR_MS },
    ];
    const state = withWindows(windows, { align: "clockHour" });
    // Half a minute before the minute is full, by the server's clock.
    send(state, 0, { servedAt: 12.5 * 60_000 });
    expect(state.readyAt(1, 0)).toBe(60_000);
  });
});

describe("a bucket of which nothing would be lost", () => {
  let state: BucketState;
  beforeEach(() => {
    state = withWindows([
      { limit: 9, windowMs: 1_000 },
      { limit: 9, windowMs: 5_000 },
    ]);
  });

  test("is a new one, and one whose slots all came back", () => {
    expect(state.isIdle(0)).toBe(true);
    send(state, 0);
    expect([state.isIdle(999), state.isIdle(1_000), state.isIdle(5_000)]).toEqual([false, false, true]);
  });

  test("has nothing under way, nothing of a body to come, and nobody who waits", () => {
    state.take(NOBODY, 2, 0);
    expect(state.isIdle(1e6)).toBe(false);
    settle(state, 0, { isWhole: false });
    expect(state.snapshot(0).inFlight).toBe(2);
    expect(state.isIdle(1e6)).toBe(false);
    settle(state, 0);
    expect(state.snapshot(0).inFlight).toBe(1);
    expect(state.isIdle(1e6)).toBe(false);
    state.end(NOBODY, 1);
    expect(state.isIdle(1e6)).toBe(true);
    state.queued = 1;
    expect(state.isIdle(1e6)).toBe(false);
  });

  test("is in no pause and no ramp, which is a second long where there is no window", () => {
    const open = withWindows([], { concurrent: 5 });
    open.pause(10_000, 0);
    expect([open.isIdle(9_999), open.isIdle(10_000)]).toEqual([false, true]);
    send(open, 10_000);
    expect([open.isIdle(10_999), open.isIdle(11_000)]).toEqual([false, true]);
  });

  test("has nothing left to learn of what the server counts", () => {
    state.observe({ windows: [{ limit: 9, windowMs: 5_000, remaining: 3, resetMs: 4_000 }] }, 0);
    expect([state.isIdle(3_999), state.isIdle(4_000)]).toEqual([false, true]);
  });

  test("has no pace that is still known", () => {
    const paced = withWindows([], { mode: "adaptive" });
    expect(paced.isIdle(0)).toBe(true);
    send(paced, 0);
    paced.pause(1_000, 0);
    expect([paced.isIdle(500_000), paced.isIdle(601_000)]).toEqual([false, true]);
  });
});
