import { describe, expect, test } from "vitest";
import { byField, bytesOf, Chunk } from "../../src/bulk/chunk.ts";
import { type LayoutOptions, layoutOf } from "../../src/bulk/layout.ts";
import type { ReadySlot } from "../../src/bulk/slot.ts";
import type { Batch } from "../../src/operation.ts";
import { trackMany } from "./support.ts";

const TWO = ["/events", "/users"];

function chunkOf(batch: Partial<Batch>, items: readonly unknown[], options: LayoutOptions = {}) {
  const layout = layoutOf({ ...trackMany, batch: { fields: ["/events"], ...batch } }, options);
  const chunk = new Chunk<unknown>(layout);
  const slots = items.map(
    (item, index): ReadySlot<unknown> => ({
      index,
      item,
      prepared: layout.prepare(item),
      outcome: undefined,
      next: undefined,
    }),
  );
  for (const slot of slots) chunk.add(slot);
  const fits = (item: unknown, maxBytes = layout.maxBytes): boolean => chunk.fits(layout.prepare(item), maxBytes);
  return { layout, chunk, slots, fits };
}

describe("room", () => {
  test.each<[string, Partial<Batch>, unknown[], unknown, boolean]>([
    ["up to the number", { max: 2 }, [1], 2, true],
    ["not above the number", { max: 2 }, [1, 2], 3, false],
    ["each array for itself", { fields: TWO, max: 1 }, [{ events: 1 }], { users: 1 }, true],
    ["all arrays together", { fields: TWO, max: 1, combined: true }, [{ events: 1 }], { users: 1 }, false],
    ["one array only", { fields: TWO, max: 9, exclusive: true }, [{ events: 1 }], { users: 1 }, false],
    ["one array only, more of it", { fields: TWO, max: 9, exclusive: true }, [{ events: 1 }], { events: 2 }, true],
    ["as many as an item counts", { count: "/rows", max: 4 }, [{ rows: [1, 2] }], { rows: [1, 2] }, true],
    ["fewer than an item counts", { count: "/rows", max: 4 }, [{ rows: [1, 2] }], { rows: [1, 2, 3] }, false],
  ])("%s", (_, batch, items, item, expected) => {
    expect(chunkOf(batch, items).fits(item)).toBe(expected);
  });

  test("is bounded by the number that the caller wants", () => {
    expect(chunkOf({ max: 9 }, [1, 2], { maxItems: 3 }).fits(3)).toBe(true);
    expect(chunkOf({ max: 9 }, [1, 2, 3], { maxItems: 3 }).fits(4)).toBe(false);
  });

  test("is there for the last byte and not for one more", () => {
    const { fits, chunk, layout, slots } = chunkOf({}, ["a", "b"]);
    const exact = Buffer.byteLength('{"events":["a","b","c"]}') + 1;
    expect(bytesOf(layout, slots)).toBeGreaterThanOrEqual(Buffer.byteLength('{"events":["a","b"]}'));
    expect([fits("c", exact), fits("c", exact - 1)]).toEqual([true, false]);
    expect(chunk.size).toBe(2);
  });

  test("an empty chunk has it for everything that could be prepared", () => {
    const { fits } = chunkOf({ fields: TWO, exclusive: true, maxBytes: 40 }, []);
    expect(fits({ users: "x".repeat(10) }, 1)).toBe(true);
  });
});

describe("nothing more could be added", () => {
  test.each<[string, Partial<Batch>, unknown[], LayoutOptions, boolean]>([
    ["at the number of the vendor", { max: 2 }, [1, 2], {}, true],
    ["not before it", { max: 2 }, [1], {}, false],
    ["at the number of the caller", { max: 9 }, [1, 2], { maxItems: 2 }, true],
    ["not while another array has room", { fields: TWO, max: 1 }, [{ events: 1 }], {}, false],
    ["once no array has room", { fields: TWO, max: 1 }, [{ events: 1 }, { users: 1 }], {}, true],
    ["of arrays that count together", { fields: TWO, max: 1, combined: true }, [{ users: 1 }], {}, true],
    ["not while nothing is in it", { max: 2 }, [], {}, false],
  ])("%s", (_, batch, items, options, expected) => {
    expect(chunkOf(batch, items, options).chunk.isFull).toBe(expected);
  });
});

test("slots stand in their arrays in the order in which they came", () => {
  const { layout, slots } = chunkOf({ fields: TWO }, [{ users: 1 }, { events: 2 }, { users: 3 }]);
  expect(byField(layout, slots).map((list) => list.map(({ index }) => index))).toEqual([[1], [0, 2]]);
});
