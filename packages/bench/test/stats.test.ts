import { describe, expect, it } from "vitest";
import { interleave, median, ratio } from "../src/stats.ts";

describe("median", () => {
  it("takes the middle, or the mean of the two in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe("ratio", () => {
  it("compares within each round, so that a slow round changes nothing", () => {
    expect(ratio([2, 20, 2], [1, 10, 1])).toBe(2);
  });
});

describe("interleave", () => {
  it("starts each round with another contender and keeps the rounds in order", async () => {
    const order: string[] = [];
    const taken = await interleave(["a", "b"], 2, (name) => order.push(name));
    expect(order).toEqual(["a", "b", "b", "a"]);
    expect(taken).toEqual({ a: [1, 4], b: [2, 3] });
  });
});
