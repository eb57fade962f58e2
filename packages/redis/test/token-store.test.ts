import { startRedisServer } from "@carillon/config/redis-server";
import { encryptedTokenStore, type TokenStore } from "@carillon/runtime/oauth";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { redisTokenStore } from "../src/index.ts";
import { type Connection, connect, hasRedis, kinds, type RedisServer } from "./support.ts";

const tokens = { accessToken: "at-canary-1", refreshToken: "rt-canary-1", expiresAt: 5, extra: { org: "ö" } };

describe.skipIf(!hasRedis).each(kinds)("tokens in Redis through %s", (kind) => {
  let server: RedisServer;
  let connection: Connection;
  let store: TokenStore;
  beforeAll(async () => {
    server = await startRedisServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await server.command("FLUSHALL");
    connection = await connect(kind, server.url);
    store = redisTokenStore(connection.client);
  });
  afterEach(() => connection.end());

  test("are read as they were written", async () => {
    expect(await store.get("me")).toBeUndefined();
    expect(await store.compareAndSet("me", undefined, tokens)).toBe(true);
    expect((await store.get("me"))?.tokens).toEqual(tokens);
    expect(await store.get("you")).toBeUndefined();
  });

  test("are only replaced where the version is the expected one, and no version comes back", async () => {
    await store.compareAndSet("me", undefined, tokens);
    const first = (await store.get("me"))!.version;
    expect(await store.compareAndSet("me", undefined, tokens)).toBe(false);
    expect(await store.compareAndSet("me", "other", tokens)).toBe(false);
    expect(await store.compareAndSet("me", first, { accessToken: "b" })).toBe(true);
    expect(await store.compareAndSet("me", first, tokens)).toBe(false);
    const second = (await store.get("me"))!;
    expect(second.tokens).toEqual({ accessToken: "b" });
    expect(await store.compareAndSet("me", second.version, undefined)).toBe(true);
    expect(await store.get("me")).toBeUndefined();
    await store.compareAndSet("me", undefined, tokens);
    expect([first, second.version]).not.toContain((await store.get("me"))!.version);
  });

  test("of many writers at once one wins", async () => {
    const wins = await Promise.all(
      Array.from({ length: 50 }, (_, index) => store.compareAndSet("me", undefined, { accessToken: String(index) })),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect((await store.get("me"))!.tokens.accessToken).toBe(String(wins.indexOf(true)));
  });

  test("one holds the lease at a time, until it ends", async () => {
    const end = await store.lease!("me", 60_000);
    expect(end).toBeTypeOf("function");
    expect(await store.lease!("me", 60_000)).toBeUndefined();
    expect(await store.lease!("you", 60_000)).toBeTypeOf("function");
    await end!();
    const short = await store.lease!("me", 40);
    expect(short).toBeTypeOf("function");
    await expect.poll(async () => store.lease!("me", 60_000)).toBeTypeOf("function");
    // Whoever comes too late ends nobody else's lease.
    await short!();
    expect(await store.lease!("me", 60_000)).toBeUndefined();
  });

  test("end by themselves when a time is given, and rest encrypted when asked for", async () => {
    const sealed = encryptedTokenStore(redisTokenStore(connection.client, { prefix: "mine", ttlMs: 50_000 }), {
      keys: [{ id: "k1", key: new Uint8Array(32).fill(7) }],
    });
    await sealed.compareAndSet("me", undefined, tokens);
    expect((await sealed.get("me"))?.tokens).toEqual(tokens);
    const key = await server.command("EVAL", "return redis.call('KEYS', '*')[1]", "0");
    expect(key).toMatch(/^mine:\{oauth:/);
    expect(Number((await server.command("PTTL", key)).slice(1))).toBeGreaterThan(40_000);
    const stored = await server.command("HGET", key, "t");
    expect(stored).toContain("sealed");
    expect(stored).not.toContain("canary");
  });

  test("stay out of errors", async () => {
    await store.compareAndSet("secret-account", undefined, tokens);
    const key = await server.command("EVAL", "return redis.call('KEYS', '*')[1]", "0");
    expect(key).not.toContain("secret");
    const failing: Promise<unknown>[] = [];
    await server.command("ACL", "SETUSER", "default", "-eval", "-evalsha");
    failing.push(Promise.resolve(store.compareAndSet("secret-account", undefined, tokens)));
    await Promise.allSettled(failing);
    await server.command("ACL", "SETUSER", "default", "+@all");
    await server.command("HSET", key, "t", "at-canary-2 is no JSON");
    failing.push(Promise.resolve(store.get("secret-account")));
    await Promise.allSettled(failing);
    await server.command("SET", key, "at-canary-3");
    failing.push(Promise.resolve(store.get("secret-account")));
    const outcomes = await Promise.allSettled(failing);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    for (const outcome of outcomes) {
      const error = (outcome as PromiseRejectedResult).reason as Error & { code: string };
      expect(error.name).toBe("RedisError");
      expect(error.code).toMatch(/^(NOPERM|UNREADABLE_TOKENS|WRONGTYPE)$/);
      expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toMatch(
        /canary|secret-/,
      );
    }
  });
});
