import { expect, test } from "vitest";
import { chaos } from "../../src/chaos/chaos.ts";
import { DEFECTS } from "../../src/chaos/defects.ts";
import type { Task } from "../../src/chaos/task.ts";
import { breaches, drift } from "../../src/chaos/verdict.ts";

const TASK: Task = { calls: 10_000, seed: 1, faults: 0.2, concurrency: 200, deaths: 1, heap: false };

test("calls of all vendors through every fault and the death of the server: each settles, and what is said of it is true", async () => {
  expect(breaches(await chaos(TASK))).toEqual([]);
});

/** The two that matter most; the others are seen red by the command, with `--defect`. */
test.each(["repeats unsafe calls", "keeps listeners"])("a runtime that %s turns the run red", async (defect) => {
  const found = breaches(await chaos({ ...TASK, calls: 1_500, deaths: 0, defect }));
  expect(found.join("\n")).toContain(DEFECTS[defect]?.breach);
});

test("drift is what the last quarter has more than the second", () => {
  expect(drift([9, 10, 10, 11])).toBeCloseTo(0.1);
  expect(drift([1, 2, 2, 2])).toBe(0);
  expect(drift([])).toBe(0);
});
