import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Heap } from "../../src/throttle/heap.ts";
import { isMutating } from "../support/mutating.ts";

interface Item {
  rank: number;
  place: number;
}

describe("a heap", () => {
  it("has the least first, whatever comes, goes and moves", () => {
    const step = fc.record({ do: fc.constantFrom("add", "add", "remove", "move"), rank: fc.nat(50), which: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const heap = new Heap<Item>((a, b) => a.rank < b.rank);
        const items: Item[] = [];
        for (const { do: what, rank, which } of steps) {
          const item = items[which % Math.max(1, items.length)];
          if (what === "add" || !item) {
            items.push({ rank, place: -1 });
            heap.add(items.at(-1)!);
          } else if (what === "remove") {
            items.splice(items.indexOf(item), 1);
            heap.remove(item);
          } else {
            item.rank = rank;
            heap.resort(item);
          }
          const least = items.length > 0 ? Math.min(...items.map((each) => each.rank)) : undefined;
          expect(heap.first?.rank).toBe(least);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.skipIf(isMutating)("of 10,000 compares no more than twice its depth for each move of the first", () => {
    let comparisons = 0;
    const heap = new Heap<Item>((a, b) => {
      comparisons++;
      return a.rank < b.rank;
    });
    for (let rank = 0; rank < 10_000; rank++) heap.add({ rank, place: -1 });
    comparisons = 0;
    for (let turn = 0; turn < 10_000; turn++) {
      const item = heap.first!;
      expect(item.rank).toBe(turn);
      item.rank += 10_000;
      heap.resort(item);
    }
    expect(comparisons).toBeLessThanOrEqual(10_000 * 2 * 14);
  });
});
