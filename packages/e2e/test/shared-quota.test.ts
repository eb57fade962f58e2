import { describe, expect, test } from "vitest";
import { breaches } from "../src/shared-quota/breaches.ts";
import { run, type Setting } from "../src/shared-quota/conductor.ts";
import { type Scenario, scenarios } from "../src/shared-quota/scenarios.ts";
import { judge, outside, windowCounts } from "../src/shared-quota/verdict.ts";

const short = (scenario: Scenario): Setting => ({
  // One for each client; to start a process costs more than all it does here.
  processes: scenario.fault ? 2 : 4,
  quota: { limit: 100, windowMs: 1_000 },
  times: scenario.times?.short ?? 0,
  calmMs: scenario.outage ? 2_500 : 1_000,
  steadyMs: 3_000,
  leaseMs: 5_000,
  concurrency: 24,
});

/** A machine may be busy: only a limiter that stands still is below this. */
const bars = { utilisation: 0.1, share: Number.POSITIVE_INFINITY };

// Each has servers and processes of its own, and mostly waits.
describe.concurrent("one quota for many processes, as nginx saw it", () => {
  for (const scenario of scenarios.filter(({ unshared }) => !unshared)) {
    test(scenario.name, async ({ expect, skip }) => {
      const outcome = await run(scenario, short(scenario));
      if (!outcome) return skip("a tool is not installed");
      expect(breaches(outcome, bars)).toEqual([]);
    });
  }

  test("processes that count for themselves are caught", async ({ expect, skip }) => {
    const scenario = scenarios.find(({ unshared }) => unshared)!;
    const outcome = await run(scenario, short(scenario));
    if (!outcome) return skip("a tool is not installed");
    expect(outcome.windowsAbove).toBeGreaterThan(0);
    expect(outcome.refused).toBeGreaterThan(0);
  });
});

describe("the verdict", () => {
  const quota = { limit: 2, windowMs: 1_000 };
  const log = (...times: number[]) => times.map((at) => ({ at, status: 200, key: "a" }));

  test("a window is half-open and starts at any request", () => {
    expect(windowCounts([0, 500, 999, 1_000, 1_400], 1_000)).toEqual([3, 4, 3, 2, 1]);
  });

  test("two requests a window apart are in no common window", () => {
    expect(judge(log(0, 0, 1_000, 1_000), quota, [], ["a"])).toMatchObject({ peak: 2, windowsAbove: 0 });
    expect(judge(log(0, 0, 999, 999), quota, [], ["a"])).toMatchObject({ peak: 4, windowsAbove: 2 });
  });

  test("a refused request counts as sent", () => {
    const refused = { at: 2, status: 429, key: "a" };
    expect(judge([...log(0, 1), refused], quota, [], ["a"])).toMatchObject({ peak: 3, windowsAbove: 1, refused: 1 });
  });

  test("the use is the mean window outside of the outages", () => {
    const busy = Array.from({ length: 10 }, (_, second) => [second * 1_000, second * 1_000]).flat();
    const quiet = log(...busy.filter((at) => at < 3_000 || at >= 7_000));
    const whole = { from: 0, to: 10_000 };
    expect(judge(quiet, quota, [whole], ["a"]).utilisation).toBeCloseTo(5 / 9);
    const spans = outside(whole, [{ from: 3_000, to: 7_000 }]);
    expect(spans).toEqual([
      { from: 0, to: 3_000 },
      { from: 7_000, to: 10_000 },
    ]);
    expect(judge(quiet, quota, spans, ["a"])).toMatchObject({ utilisation: 1, longestGapMs: 5_000 });
  });

  test("a process that is never served makes the share boundless", () => {
    const entries = [...log(0, 1), { at: 2, status: 200, key: "b" }];
    const spans = [{ from: 0, to: 10 }];
    expect(judge(entries, quota, spans, ["a", "b"]).share).toBe(2);
    expect(judge(entries, quota, spans, ["a", "b", "c"]).share).toBe(Number.POSITIVE_INFINITY);
  });
});
