import { describe, expect, test } from "vitest";
import { bench, finish, statuses } from "./support.ts";

describe("a run", () => {
  test("sends as many items to a request as fit, and gives one result an item in order", async () => {
    const it = bench();
    const items = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ n }));
    const run = it.run(items);
    expect(it.asked).toHaveLength(0);
    const collected = await finish(it, run);
    expect(collected.error).toBeUndefined();
    expect(statuses(collected)).toBe("sssssss");
    expect(collected.results.map(({ index, item }) => [index, item])).toEqual(
      items.map((item, index) => [index, item]),
    );
    expect(it.asked.map(({ body }) => body)).toEqual([
      { events: items.slice(0, 3) },
      { events: items.slice(3, 6) },
      { events: items.slice(6) },
    ]);
    expect(run.counts).toEqual({ read: 7, sent: 7, refused: 0, unknown: 0, unsent: 0 });
    expect(it.platform.pendingTimers).toBe(0);
  });
});
