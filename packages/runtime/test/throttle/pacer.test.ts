import { describe, expect, test } from "vitest";
import { type Pacer, pacedWindow, pacerOf } from "../../src/throttle/pacer.ts";

const smooth = (limit: number, windowMs = 1_000): Pacer => pacerOf("smooth", [{ limit, windowMs }])!;
const adaptive = (): Pacer => pacerOf("adaptive", [])!;
/** Requests that may be sent at this moment. */
function burst(pacer: Pacer, now: number): number {
  let count = 0;
  // Sums of thirds of a millisecond are a little off.
  for (; count < 1_000 && pacer.readyAt(now) <= now + 1e-6; count++) pacer.take(1, now);
  return count;
}

describe("a bucket is paced", () => {
  test.each([
    ["by its shortest window", [60_000, 1_000, 10_000], 1_000],
    ["by a minute", [86_400_000, 60_000], 60_000],
    ["by nothing longer", [60_001, 86_400_000], undefined],
    ["by nothing where there is no window", [], undefined],
  ])("%s", (_, lengths, windowMs) => {
    const windows = lengths.map((each) => ({ limit: 5, windowMs: each }));
    expect(pacedWindow(windows)?.windowMs).toBe(windowMs);
    expect(pacerOf("smooth", windows) !== undefined).toBe(windowMs !== undefined);
    expect(pacerOf("window", windows)).toBeUndefined();
  });
});

describe("a fixed pace", () => {
  // One less than the quota, and twice the credit: what may come ahead and what may come late.
  test.each([
    [50, 1, 1_000 / 47],
    [75, 2, 1_000 / 70],
    [100, 2, 1_000 / 95],
    [1_000, 20, 1_000 / 959],
  ])("of %d a second lets %d go ahead, and stays below the quota", (limit, credit, intervalMs) => {
    const pacer = smooth(limit);
    expect(pacer.intervalMs).toBeCloseTo(intervalMs, 9);
    expect(burst(pacer, 500)).toBe(credit + 1);
    expect(pacer.readyAt(500)).toBeCloseTo(500 + intervalMs, 9);
    expect(pacer.isLearnt).toBe(false);
  });

  test.each([
    [1, 2_000, 1],
    [2, 1_000, 1],
    [3, 1_000, 1],
    [4, 1_000, 2],
    [5, 500, 2],
    [49, 1_000 / 46, 2],
  ])("of %d a second is none until a refusal, and then one in %d ms", (limit, intervalMs, atOnce) => {
    const pacer = smooth(limit);
    expect([burst(pacer, 0), pacer.intervalMs, pacer.isLearnt]).toEqual([1_000, 0, false]);
    pacer.refused(0);
    expect(pacer.isLearnt).toBe(true);
    expect(pacer.intervalMs).toBeCloseTo(intervalMs, 9);
    expect(burst(pacer, 100_000)).toBe(atOnce);
  });

  test("learns nothing from a refusal where it is one already", () => {
    const pacer = smooth(50);
    const before = pacer.intervalMs;
    pacer.refused(0);
    expect([pacer.isLearnt, pacer.intervalMs]).toEqual([false, before]);
  });

  test("follows the quota, also to another window", () => {
    const pacer = smooth(100);
    pacer.retune({ limit: 50, windowMs: 1_000 });
    expect(pacer.intervalMs).toBeCloseTo(1_000 / 47, 9);
    pacer.retune({ limit: 100, windowMs: 10_000 });
    expect(pacer.intervalMs).toBeCloseTo(10_000 / 95, 9);
    pacer.retune({ limit: 49, windowMs: 1_000 });
    expect(pacer.intervalMs).toBe(0);
    pacer.refused(0);
    expect(pacer.intervalMs).toBeCloseTo(1_000 / 46, 9);
  });

  test("takes back what was not sent", () => {
    const pacer = smooth(100);
    pacer.take(3, 0);
    const before = pacer.readyAt(0);
    pacer.take(5, 0);
    pacer.giveBack(5);
    expect(pacer.readyAt(0)).toBeCloseTo(before, 9);
  });

  test("is idle once it is over", () => {
    const pacer = smooth(100);
    expect(pacer.isIdle(0)).toBe(true);
    pacer.take(10, 0);
    const over = 10 * pacer.intervalMs;
    expect([pacer.isIdle(over - 1), pacer.isIdle(over)]).toEqual([false, true]);
  });
});

describe("a learnt pace", () => {
  /** Keeps somebody waiting and then lets one through, a second after the last time; gives by how much it got faster. */
  function grows(pacer: Pacer, seconds: number, from: number): number[] {
    const steps: number[] = [];
    for (let second = 1; second <= seconds; second++) {
      const now = from + second * 1_000;
      const before = pacer.intervalMs;
      burst(pacer, now - 1);
      expect(pacer.readyAt(now - 1)).toBeGreaterThan(now - 1);
      pacer.take(1, now);
      steps.push(Math.round((1_000 * before) / pacer.intervalMs) / 1_000);
    }
    return steps;
  }

  test("is none until a refusal", () => {
    const pacer = adaptive();
    expect([burst(pacer, 0), pacer.isLearnt, pacer.intervalMs]).toEqual([1_000, false, 0]);
    pacer.refused(0);
    expect(pacer.isLearnt).toBe(true);
  });

  test("is 70 % of the replies of the last second, those before it faded", () => {
    const pacer = adaptive();
    pacer.answered(10, 0);
    pacer.answered(10, 1_000);
    pacer.refused(1_500);
    const replies = (10 * Math.exp(-1) + 10) * Math.exp(-0.5);
    expect(1_000 / pacer.intervalMs).toBeCloseTo(0.7 * replies, 6);
  });

  test("is 0.7 a second where next to nothing was answered, and never slower than one in ten seconds", () => {
    const pacer = adaptive();
    pacer.refused(0);
    expect(1_000 / pacer.intervalMs).toBeCloseTo(0.7, 9);
    pacer.refused(0);
    expect(1_000 / pacer.intervalMs).toBeCloseTo(0.49, 9);
    for (let refusal = 0; refusal < 20; refusal++) pacer.refused(0);
    expect(pacer.intervalMs).toBe(10_000);
  });

  test("grows by half a second after a guess", () => {
    const pacer = adaptive();
    pacer.answered(100, 0);
    pacer.refused(0);
    expect(grows(pacer, 3, 0)).toEqual([1.5, 1.5, 1.5]);
  });

  test("grows by 5 % a second after a rate that was refused, and by 1 % near it", () => {
    const pacer = adaptive();
    pacer.answered(100, 0);
    pacer.refused(0);
    pacer.refused(0);
    const steps = grows(pacer, 36, 0);
    // From 70 % to 85 % of it; from there to 110 %; and on.
    const slow = Math.ceil(Math.log(0.85 / 0.7) / Math.log(1.05));
    const near = Math.ceil(Math.log(1.1 / (0.7 * 1.05 ** slow)) / Math.log(1.01));
    expect([slow, near]).toEqual([4, 26]);
    expect(steps).toEqual([...Array(slow).fill(1.05), ...Array(near).fill(1.01), ...Array(6).fill(1.05)]);
  });

  test("grows once in a second, and only when it held somebody up since", () => {
    const pacer = adaptive();
    pacer.refused(0);
    const { intervalMs } = pacer;
    const take = (now: number, isHeld: boolean): number => {
      if (isHeld) {
        while (pacer.readyAt(now) <= now) pacer.take(1, now);
        pacer.giveBack(1);
        pacer.take(1, now);
      } else pacer.take(1, now);
      return Math.round((100 * intervalMs) / pacer.intervalMs) / 100;
    };
    // Nobody waited, though a second is over.
    expect(take(5_000, false)).toBe(1);
    expect(take(5_100, true)).toBe(1.5);
    // Not again within a second, and then at its end.
    expect(take(6_099, true)).toBe(1.5);
    expect(take(6_100, false)).toBe(2.25);
    expect(take(60_000, false)).toBe(2.25);
  });

  test("does not count a call that comes just in time as held up", () => {
    const pacer = adaptive();
    pacer.refused(0);
    const { intervalMs } = pacer;
    pacer.take(1, 0);
    pacer.take(1, 0);
    const due = pacer.readyAt(1e6);
    expect(due).toBe(intervalMs);
    expect(pacer.readyAt(due)).toBe(due);
    pacer.take(1, due);
    expect(pacer.intervalMs).toBe(intervalMs);
  });

  test("is kept for ten minutes after the last request", () => {
    const pacer = adaptive();
    pacer.take(1, 0);
    expect(pacer.isIdle(0)).toBe(true);
    pacer.refused(0);
    pacer.take(1, 1_000);
    const over = 1_000 + pacer.intervalMs + 600_000;
    expect([pacer.isIdle(over - 1), pacer.isIdle(over)]).toEqual([false, true]);
  });
});
