import { expect, test } from "vitest";
import { MemoryTokenStore, type Tokens } from "../../src/oauth/index.ts";
import { VirtualTime } from "./virtual-time.ts";

const tokens: Tokens = { accessToken: "a", extra: { org: 1 } };

test("neither what was given nor what is handed out is what is kept", async () => {
  const store = new MemoryTokenStore();
  const given = structuredClone(tokens);
  await store.compareAndSet("me", undefined, given);
  given.accessToken = "changed";
  const found = await store.get("me");
  if (found) found.tokens.extra = { org: 2 };
  expect((await store.get("me"))?.tokens).toEqual(tokens);
});

test("a version never comes back, even after the entry was removed", async () => {
  const store = new MemoryTokenStore();
  const versions = new Set<string | undefined>();
  for (let round = 0; round < 3; round++) {
    const version = (await store.get("me"))?.version;
    expect(await store.compareAndSet("me", version, tokens)).toBe(true);
    expect(await store.compareAndSet("me", version, tokens)).toBe(false);
    versions.add((await store.get("me"))?.version);
    if (round === 1) expect(await store.compareAndSet("me", (await store.get("me"))?.version, undefined)).toBe(true);
  }
  expect(versions.size).toBe(3);
});

test("a lease is one's own until its very end, and its late release does not end that of the next", async () => {
  const time = new VirtualTime();
  const store = new MemoryTokenStore(time);
  const first = await store.lease("me", 1000);
  expect(first).toBeTypeOf("function");
  expect(await store.lease("you", 1000)).toBeTypeOf("function");
  time.time = 999;
  expect(await store.lease("me", 1000)).toBeUndefined();
  time.time = 1000;
  const second = await store.lease("me", 1000);
  expect(second).toBeTypeOf("function");
  first?.();
  expect(await store.lease("me", 1000)).toBeUndefined();
  second?.();
  expect(await store.lease("me", 1000)).toBeTypeOf("function");
});
