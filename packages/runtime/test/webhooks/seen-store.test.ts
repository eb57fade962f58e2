import { describe, expect, test } from "vitest";
import { memorySeenStore, type SeenStore, type Turn } from "../../src/webhooks/index.ts";

const setUp = (max?: number) => {
  const at = { ms: 0 };
  return { at, store: memorySeenStore({ ...(max === undefined ? {} : { max }), now: () => at.ms }) };
};
const turnOf = async (store: SeenStore, id: string, leaseMs = 100): Promise<Turn> => {
  const turn = await store.begin(id, leaseMs);
  expect(turn).toBeTypeOf("object");
  return turn as Turn;
};

describe("memorySeenStore", () => {
  test("one turn at a time, until it ends", async () => {
    const { at, store } = setUp();
    const turn = await turnOf(store, "a");
    expect(await store.begin("a", 100)).toBe("busy");
    await turnOf(store, "b");
    await turn.release();
    await turnOf(store, "a");
    at.ms = 99;
    expect(await store.begin("a", 100)).toBe("busy");
    at.ms = 100;
    await turnOf(store, "a");
  });
  test("what is finished stays so for its time", async () => {
    const { at, store } = setUp();
    await (await turnOf(store, "a")).finish(50);
    expect(await store.begin("a", 1)).toBe("done");
    at.ms = 49;
    expect(await store.begin("a", 1)).toBe("done");
    at.ms = 50;
    await turnOf(store, "a");
  });
  test("who comes too late ends nobody else's turn, but may say that it is done", async () => {
    const { at, store } = setUp();
    const late = await turnOf(store, "a");
    at.ms = 100;
    const next = await turnOf(store, "a");
    await late.release();
    expect(await store.begin("a", 1)).toBe("busy");
    await late.finish(1_000);
    expect(await store.begin("a", 1)).toBe("done");
    await next.release();
    expect(await store.begin("a", 1)).toBe("done");
  });
  test("no more than `max` are remembered, and the oldest go first", async () => {
    const { store } = setUp(3);
    for (const id of ["a", "b", "c"]) await (await turnOf(store, id)).finish(1_000);
    await (await turnOf(store, "d")).finish(1_000);
    const known = await Promise.all(["b", "c", "d"].map((id) => store.begin(id, 1)));
    expect(known).toEqual(["done", "done", "done"]);
    await turnOf(store, "a");
    await turnOf(store, "b");
  });
  test("what is finished counts as new", async () => {
    const { store } = setUp(2);
    const old = await turnOf(store, "a");
    await turnOf(store, "b");
    await old.finish(1_000);
    await turnOf(store, "c");
    expect(await store.begin("a", 1)).toBe("done");
  });
  test("the bound is 10,000 by default", async () => {
    const store = memorySeenStore();
    for (let n = 0; n < 10_000; n++) await (store.begin(`id${n}`, 1e6) as Turn).finish(1e6);
    expect(store.begin("id0", 1)).toBe("done");
    for (let n = 10_000; n < 10_010; n++) await (store.begin(`id${n}`, 1e6) as Turn).finish(1e6);
    expect(store.begin("id10", 1)).toBe("done");
    expect(store.begin("id9", 1)).toBeTypeOf("object");
  });
  test("the clock is the machine's by default", async () => {
    const store = memorySeenStore();
    await turnOf(store, "a", 60_000);
    expect(await store.begin("a", 1)).toBe("busy");
    await turnOf(store, "b", 0);
    await turnOf(store, "b", 0);
  });
});
