import { describe, expect, test } from "vitest";
import { bench, finish, statuses } from "./support.ts";

describe("an option of a run", () => {
  test.each([
    ["concurency", "concurrency"],
    ["concurrencyy", "concurrency"],
    ["maxitems", "maxItems"],
    ["maxItem", "maxItems"],
    ["max_bytes", "maxBytes"],
    ["flush", "flushMs"],
    ["isolat", "isolate"],
    ["onProgres", "onProgress"],
    ["progressEvery", "progressEveryMs"],
    ["singal", "signal"],
    ["maxWait", "maxWaitMs"],
  ])("`%s` is a slip: it is refused, and `%s` is named", async (slip, meant) => {
    const it = bench();
    const run = it.run([1], { [slip]: 1 } as never);
    await expect(run.done()).rejects.toMatchObject({
      name: "InvalidRequestError",
      operation: "events.trackMany",
      message: expect.stringContaining(`\`${slip}\` is not known. Did you mean \`${meant}\`?`),
    });
    expect(it.asked).toHaveLength(0);
  });

  test.each([
    ["flushMs", "5"],
    ["total", "5"],
    ["progressEveryMs", "5"],
    ["progressEveryMs", Number.NaN],
    ["onProgress", {}],
    ["isolate", 1],
  ])("`%s` is not %j", async (name, value) => {
    await expect(
      bench()
        .run([1], { [name]: value } as never)
        .done(),
    ).rejects.toMatchObject({
      name: "InvalidRequestError",
      operation: "events.trackMany",
      message: expect.stringContaining(name),
    });
  });

  test("may be 0 where that means something, and belong to the vendor", async () => {
    const it = bench();
    const options = { flushMs: 0, total: 0, siteId: "s" } as never;
    expect(statuses(await finish(it, it.run([1, 2], options)))).toBe("ss");
  });

  test("stands in an object, and the error says of which operation", async () => {
    const refused = { name: "InvalidRequestError", operation: "events.trackMany" };
    await expect(
      bench()
        .run([1], "fast" as never)
        .done(),
    ).rejects.toMatchObject(refused);
    await expect(
      bench()
        .run(5 as never)
        .done(),
    ).rejects.toMatchObject(refused);
    const run = bench().run([1]);
    await run.done();
    await expect(run.done()).rejects.toMatchObject(refused);
  });
});
