import { describe, expect, test } from "vitest";
import type { Operation } from "../../src/operation.ts";
import { type Answerer, bench, collect, reply, trackMany } from "./support.ts";

const items = Array.from({ length: 20 }, (_, i) => ({ i }));

/** Runs to its end, and holds the results against the counts: every item once, in order, and nothing left behind. */
async function settled(answer: Answerer, source: unknown, operation: Operation = trackMany, client: object = {}) {
  const it = bench(answer, client);
  const run = it.run(source as Iterable<unknown>, undefined, operation);
  const collected = collect(run);
  await it.platform.advance(600_000);
  const { read, sent, refused, unknown, unsent } = run.counts;
  expect(collected.isOver).toBe(true);
  expect(collected.results.map(({ index }) => index)).toEqual(Array.from({ length: read }, (_, i) => i));
  expect(sent + refused + unknown + unsent).toBe(read);
  expect(it.platform.pendingTimers).toBe(0);
  return { ...collected, counts: run.counts };
}

const throwing = (error: unknown) => ({
  toJSON() {
    throw error;
  },
});

describe("items that nobody can send are refused one by one", () => {
  const garbage: Record<string, unknown> = {
    undefined: undefined,
    function: () => 1,
    symbol: Symbol("x"),
    "a BigInt": 5n,
    "a BigInt inside": { a: 5n },
    "an item that throws undefined": throwing(undefined),
    "an item that throws a symbol": throwing(Symbol("x")),
    "an item that throws an object without text": throwing(Object.create(null)),
    "an item that is too large": "x".repeat(20_000),
    "a revoked proxy": (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
  };
  for (const [name, item] of Object.entries(garbage)) {
    test(name, async () => {
      const { counts, error } = await settled(() => reply(200), [1, item, 2]);
      expect(counts).toEqual({ read: 3, sent: 2, refused: 1, unknown: 0, unsent: 0 });
      expect(error).toBeUndefined();
    });
  }
});

describe("replies that are not what the vendor documents leave no item behind", () => {
  const operation: Operation = { ...trackMany, partialErrors: [{ list: "/errors", index: "index" }] };
  const errors = ["x", null, 5, {}, [null], [{ index: -1 }], [{ index: 99 }], [{ index: "0" }], [{ index: 1.5 }]];
  for (const each of [...errors, [{ index: 0 }, { index: 0 }], { a: [0], b: "x", c: null }])
    for (const status of [200, 400])
      test(`${status} with ${JSON.stringify(each)}`, async () => {
        const { counts } = await settled(() => reply(status, { errors: each }), items, operation);
        expect(counts.read).toBe(20);
      });

  const answers: Record<string, Answerer> = {
    "HTML with status 200": () => new Response("<html>"),
    "nothing with status 200": () => new Response(""),
    "413 always": () => reply(413),
    "429 always": () => reply(429),
    "401 in the middle": ({ number }) => reply(number > 3 ? 401 : 200),
    "no Response at all": () => ({}) as Response,
  };
  for (const [name, answer] of Object.entries(answers))
    for (const client of [{}, { throttle: false }, { retry: false }])
      test(`${name}, ${JSON.stringify(client)}`, async () => {
        await settled(answer, items, trackMany, client);
      });
});

describe("a source that breaks the rules ends the run", () => {
  for (const given of [undefined, null, 5, "x"])
    test(`by answering ${String(given)}`, async () => {
      let asked = 0;
      const next = () => (asked++ < 3 ? { value: asked, done: false } : given);
      const { counts, error } = await settled(() => reply(200), { [Symbol.asyncIterator]: () => ({ next }) });
      expect(error).toBeInstanceOf(TypeError);
      expect(counts).toMatchObject({ read: 3, sent: 3 });
    });
});
