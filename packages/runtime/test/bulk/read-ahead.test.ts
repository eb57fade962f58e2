import { expect, test } from "vitest";
import type { Operation } from "../../src/operation.ts";
import { bench, trackMany } from "./support.ts";

test("a source of large items is read no further than memory bears, and on from half of that", async () => {
  const it = bench();
  const large = "x".repeat(4 * 1024 * 1024 - 2);
  let given = 0;
  function* many() {
    for (; given < 12; ) {
      given++;
      yield large;
    }
  }
  const operation: Operation = { ...trackMany, batch: { fields: ["/events"], maxBytes: 2 ** 23 - 1 } };
  const results = it.run(many(), {}, operation)[Symbol.asyncIterator]();
  const ahead: number[] = [];
  for (let taken = 0; taken < 5; ) {
    await results.next();
    await it.platform.settle();
    ahead.push(given - ++taken);
  }
  // 32 MiB are 8 items.
  expect(ahead).toEqual([7, 6, 5, 8, 7]);
  await results.return();
});
