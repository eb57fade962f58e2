import { expect, test } from "vitest";
import { prove } from "../src/bulk/proof.ts";
import { growth } from "../src/bulk/report.ts";

const ITEMS = 50_000;
/** The client, what it reads ahead, and its requests. It does not depend on the number of items. */
const HEAP_BYTES = 128 * 2 ** 20;

test("every event of a long run is accounted for once, as the vendor's ledger has it", async () => {
  const { counts, lies, faults, heapBytes, requests } = await prove(ITEMS);
  expect(lies).toEqual({});
  const { read, sent, refused, unknown, unsent } = counts;
  expect(read).toBe(ITEMS);
  expect(sent + refused + unknown + unsent).toBe(ITEMS);
  // One event in 97 is refused by itself, and one request in twenty has a fault.
  expect(refused).toBeGreaterThan(0);
  expect(Object.values(faults).reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
  expect(sent).toBeGreaterThan(ITEMS / 2);
  expect(requests).toBeGreaterThanOrEqual(Math.ceil(ITEMS / 75));
  expect(Math.max(...heapBytes)).toBeLessThan(HEAP_BYTES);
});

test("growth is what the best line through the samples gains", () => {
  expect(growth([10, 10, 10])).toBe(0);
  expect(growth([0, 10, 20, 30])).toBeCloseTo(30);
  expect(growth([30, 0])).toBeCloseTo(-30);
  expect(growth([5])).toBe(0);
});
