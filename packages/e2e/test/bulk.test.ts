import { describe, expect, test } from "vitest";
import { DOUBTED, HELD_OFF, Ledger, REFUSED } from "../src/bulk/ledger.ts";
import { LEGS, type LegName } from "../src/bulk/legs.ts";
import { prove } from "../src/bulk/proof.ts";
import { busiest, complaints, growth } from "../src/bulk/report.ts";
import { type Status, untruth, untruths } from "../src/bulk/verdict.ts";

const ITEMS = 50_000;
/** The client, what it reads ahead, and its requests. It does not depend on the number of items. */
const HEAP_BYTES = 128 * 2 ** 20;
const KINDS = [
  "error",
  "lateError",
  "lostReply",
  "rateLimit",
  "refusedItems",
  "reset",
  "slow",
  "tooLarge",
  "unavailable",
];

test("every item of a long run with faults is accounted for once, as the vendor has it", async () => {
  const report = await prove({ leg: "braze", items: ITEMS, rate: 0.05, seed: 1 });
  expect(complaints(report)).toEqual([]);
  const { counts, faults, heapBytes, requests } = report;
  expect(Object.keys(faults).toSorted()).toEqual(KINDS);
  expect(counts.sent).toBeGreaterThan(0.8 * ITEMS);
  expect(counts.refused).toBeGreaterThan(0.03 * ITEMS);
  expect(counts.unknown).toBeGreaterThan(0);
  expect(requests).toBeGreaterThanOrEqual(ITEMS / 75);
  expect(Math.max(...heapBytes)).toBeLessThan(HEAP_BYTES);
});

describe("each vendor's way to tell what it refused", () => {
  const legs = (Object.keys(LEGS) as LegName[]).filter((leg) => leg !== "braze");
  test.concurrent.each(legs)("%s", async (leg) => {
    const report = await prove({ leg, items: 2_000, rate: 0.25, seed: 1 });
    expect(complaints(report)).toEqual([]);
    expect(Object.keys(report.faults).length).toBeGreaterThan(3);
    expect(report.counts.refused).toBeGreaterThan(100);
    expect(report.counts.sent).toBeGreaterThan(1_000);
  });
});

describe("the judge", () => {
  test.each<[Status, number, string | undefined]>([
    ["sent", 1, undefined],
    ["sent", 1 | DOUBTED | HELD_OFF, undefined],
    ["sent", 0, "sent, never taken"],
    ["sent", 2, "sent, taken 2 times"],
    ["refused", REFUSED, undefined],
    ["refused", REFUSED | 1, "refused, taken"],
    ["refused", 0, "refused, by nobody"],
    ["unknown", DOUBTED, undefined],
    ["unknown", DOUBTED | 1, undefined],
    ["unknown", 1, "unknown, without a doubt"],
    ["unknown", DOUBTED | 2, "unknown, taken 2 times"],
    ["unsent", HELD_OFF, undefined],
    ["unsent", 0, "unsent, without a reason"],
    ["unsent", HELD_OFF | DOUBTED, "unsent, though there is doubt"],
    ["unsent", HELD_OFF | 1, "unsent, taken"],
    ["none", 1, "no result"],
  ])("says of %s at %i: %s", (status, mark, wrong) => {
    expect(untruth(status, mark)).toBe(wrong);
  });

  test("counts every item, also those without a result", () => {
    expect(untruths(Uint8Array.of(1, 0, 1), Uint8Array.of(1, 1, 0))).toEqual({
      "no result": 1,
      "sent, never taken": 1,
    });
  });

  test("has in its ledger what was taken, what was refused, and one delivery of an id once", () => {
    const ledger = new Ledger(LEGS.iterable, 3);
    const events = [0, 1, 2].map((number) => ({ dataFields: { number }, id: `id-${number}` }));
    const handled = { vendor: "iterable", operation: "events.trackBulk", body: { events }, fault: undefined };
    ledger.record({ ...handled, status: undefined, done: true, refused: ["/events/1"], fault: "lostReply" }, 0);
    ledger.record({ ...handled, status: 200, done: true, refused: ["/events/1"] }, 1);
    const again = { events: [{ ...events[2], id: "another" }] };
    ledger.record({ ...handled, body: again, status: 200, done: true, refused: [] }, 2);
    ledger.record({ ...handled, body: again, status: 429, done: false, refused: [] }, 3);
    ledger.record({ ...handled, body: undefined, status: 400, done: false, refused: [] }, 4);
    const { marks, limited, strange, requests } = ledger.word;
    expect([...marks]).toEqual([1 | DOUBTED, REFUSED | DOUBTED, 2 | DOUBTED | HELD_OFF]);
    expect({ limited, strange, requests }).toEqual({ limited: 1, strange: { 400: 1 }, requests: 5 });
  });
});

test("growth is what the best line through the samples gains", () => {
  expect(growth([10, 10, 10])).toBe(0);
  expect(growth([0, 10, 20, 30])).toBeCloseTo(30);
  expect(growth([30, 0])).toBeCloseTo(-30);
  expect(growth([5])).toBe(0);
});

test("the busiest window holds its first moment and not its last", () => {
  expect(busiest([0, 500, 999, 1_000, 1_001], 1_000)).toBe(4);
  expect(busiest([0, 1_000, 2_000], 1_000)).toBe(1);
  expect(busiest([], 1_000)).toBe(0);
});
