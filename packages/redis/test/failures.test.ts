import { setTimeout as sleep } from "node:timers/promises";
import { startRedisServer } from "@carillon/config/redis-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRedisLimiter, type RedisClient, type RedisLimiterOptions } from "../src/index.ts";
import { type Connection, connect, demandOf, hasRedis, kinds, type RedisServer, until } from "./support.ts";

const demand = demandOf(100, 200);
/** Nobody gets a grant of it but by asking. */
const bucketKey = async (server: RedisServer): Promise<string> => {
  const reply = await server.command("EVAL", "return redis.call('KEYS', '*:b:*')[1]", "0");
  return reply;
};

interface Failure {
  readonly breaks: (server: RedisServer) => Promise<unknown> | unknown;
  readonly mends: (server: RedisServer) => Promise<unknown> | unknown;
  readonly code: RegExp;
}

const failures: Record<string, Failure> = {
  "Redis is full": {
    breaks: (server) => server.command("CONFIG", "SET", "maxmemory", "1"),
    mends: (server) => server.command("CONFIG", "SET", "maxmemory", "0"),
    code: /^OOM$/,
  },
  "a replica that only reads": {
    breaks: (server) => server.command("REPLICAOF", "127.0.0.1", "1"),
    mends: (server) => server.command("REPLICAOF", "NO", "ONE"),
    code: /^READONLY$/,
  },
  "something else stands at the key": {
    breaks: async (server) => server.command("SET", await bucketKey(server), "mine"),
    mends: async (server) => server.command("DEL", await bucketKey(server)),
    code: /^WRONGTYPE$/,
  },
  "a script that does not end": {
    async breaks(server) {
      await server.command("CONFIG", "SET", "busy-reply-threshold", "10");
      void server.command("EVAL", "while true do end", "0").catch(() => undefined);
      await until(async () => (await server.command("PING")).startsWith("-BUSY"));
    },
    mends: (server) => server.command("SCRIPT", "KILL"),
    code: /^BUSY$/,
  },
  "no permission": {
    breaks: (server) => server.command("ACL", "SETUSER", "default", "-eval", "-evalsha"),
    mends: (server) => server.command("ACL", "SETUSER", "default", "+@all"),
    code: /^NOPERM$/,
  },
  "Redis that is paused": {
    breaks: (server) => server.command("CLIENT", "PAUSE", "900", "ALL"),
    mends: () => undefined,
    code: /^TIMEOUT$/,
  },
  "Redis that stands still": {
    breaks: (server) => server.signal("SIGSTOP"),
    mends: (server) => server.signal("SIGCONT"),
    code: /^TIMEOUT$/,
  },
  "Redis that is gone and comes back empty": {
    breaks: (server) => server.kill(),
    mends: (server) => server.restart(),
    code: /./,
  },
};

describe.skipIf(!hasRedis).each(kinds)("%s", (kind) => {
  let server: RedisServer;
  let connection: Connection;
  beforeAll(async () => {
    server = await startRedisServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    // A test that failed may have left it dead; that must not fail the others.
    await server.command("FLUSHALL").catch(() => server.restart());
    connection = await connect(kind, server.url);
  });
  afterEach(() => connection.end());

  const watched = (client: RedisClient, options: RedisLimiterOptions) => {
    const errors: unknown[] = [];
    let recoveries = 0;
    const limiter = createRedisLimiter(client, {
      onError: (error) => errors.push(error),
      onRecovery: () => recoveries++,
      ...options,
    });
    return { limiter, errors, recoveries: () => recoveries };
  };

  test.each(Object.entries(failures))(
    "%s: closed, each reason told once, and noticed when it is over",
    async (_, failure) => {
      const { limiter, errors, recoveries } = watched(connection.client, { onStoreError: "closed" });
      (await limiter.acquire([demand])).responded();
      await sleep(100);
      await failure.breaks(server);
      let passed = 0;
      const calls = Array.from({ length: 5 }, async () => {
        const permit = await limiter.acquire([demand]);
        passed++;
        permit.responded();
      });
      await until(() => errors.length > 0);
      expect(passed).toBe(0);
      await sleep(300);
      const codes = errors.map((error) => (error as { code: string }).code);
      expect(codes).toEqual([...new Set(codes)]);
      for (const code of codes) expect(code).toMatch(failure.code);
      await failure.mends(server);
      await Promise.all(calls);
      await until(() => recoveries() === 1);
      await limiter.close();
    },
  );

  test("a part of the quota goes out while Redis is away, and nothing for the first window", async () => {
    const { limiter } = watched(connection.client, { reconnectMs: 300 });
    (await limiter.acquire([demand])).responded();
    await server.kill();
    const since = performance.now();
    const times: number[] = [];
    const stop = new AbortController();
    const workers = Array.from({ length: 200 }, async () => {
      while (!stop.signal.aborted) {
        const permit = await limiter.acquire([demand], { signal: stop.signal });
        times.push(performance.now() - since);
        permit.responded();
      }
    });
    await until(() => times.length >= 150);
    stop.abort();
    await Promise.allSettled(workers);
    expect(times[0]).toBeGreaterThanOrEqual(500);
    for (const [index, at] of times.entries())
      if (index >= 50) expect(at - times[index - 50]!).toBeGreaterThanOrEqual(200);
    expect(limiter.stats().strayed).toBe(times.length);
    await server.restart();
    await limiter.close();
  });

  test("`open` lets through what the limiter of the process lets through", async () => {
    const { limiter } = watched(connection.client, { onStoreError: "open" });
    await server.kill();
    const permits = await Promise.all(Array.from({ length: 100 }, () => limiter.acquire([demand])));
    expect(limiter.stats()).toMatchObject({ granted: 0, strayed: 100 });
    const late = new AbortController();
    const next = Promise.resolve(limiter.acquire([demand], { signal: late.signal })).catch(() => "held up");
    await sleep(300);
    late.abort();
    expect(await next).toBe("held up");
    for (const permit of permits) permit.unsent();
    await server.restart();
    await limiter.close();
  });

  test("scripts that Redis has forgotten are sent again", async () => {
    const { limiter, errors } = watched(connection.client, {});
    for (let turn = 0; turn < 3; turn++) {
      (await limiter.acquire([demand])).responded();
      await server.command("SCRIPT", "FLUSH");
    }
    expect(errors).toEqual([]);
    await limiter.close();
  });

  test("lost data close the quota for one window", async () => {
    const slow = demandOf(3, 1_500);
    const { limiter, errors } = watched(connection.client, {});
    for (let each = 0; each < 3; each++) (await limiter.acquire([slow])).responded();
    const since = performance.now();
    await server.command("FLUSHALL");
    const permit = await limiter.acquire([slow]);
    expect(performance.now() - since).toBeGreaterThan(1_000);
    permit.responded();
    expect(errors).toEqual([]);
    await limiter.close();
  });
});

describe("a client that answers nonsense", () => {
  test.each([
    null,
    undefined,
    "OK",
    [],
    [1, 2, 3, 4],
    [99, 0, 0, 1, 0, "g", 0],
    [1, 0, 0, 1, 0, null, 0],
    [1, 0, 0, 1, 2, "g", 0],
    [Number.NaN, 0, 0, 1, 0, "g", 0],
    [-1, 0, 0, 1, 0, "g", 0],
    [1, 0, 0, 1, 0, "g", "x"],
    { granted: 1 },
  ])("%j is a failure like any other", async (reply) => {
    let isSane = false;
    const answer = async (): Promise<unknown> => (isSane ? [1, 0, 0, 1, 0, "g", 0] : reply);
    const errors: unknown[] = [];
    const limiter = createRedisLimiter(
      { eval: answer, evalsha: answer },
      { onStoreError: "closed", onError: (error) => errors.push(error) },
    );
    const permit = limiter.acquire([demand]);
    await until(() => errors.length > 0);
    expect(errors[0]).toMatchObject({ name: "RedisError", code: "UNREADABLE_REPLY" });
    isSane = true;
    (await permit).unsent();
    await limiter.close().catch(() => undefined);
  });

  test("errors hold nothing of what was sent", async () => {
    const failing = async (script: string, keys: string[], args: string[]): Promise<never> => {
      throw Object.assign(
        new Error(`ERR unknown command 'evalsha', with args beginning with: ${args} ${keys} ${script}`),
        {
          command: { args },
        },
      );
    };
    const errors: unknown[] = [];
    const limiter = createRedisLimiter(
      { eval: failing, evalsha: failing },
      { onStoreError: "open", onError: (error) => errors.push(error) },
    );
    (await limiter.acquire([demandOf(5, 1_000, { id: "acme:secret-account:main" })])).unsent();
    expect(errors).toHaveLength(1);
    const { message, stack, code, cause } = errors[0] as Error & { code: string };
    expect(code).toBe("ERR");
    expect(cause).toBeUndefined();
    expect(`${message}${stack?.split("\n")[0]}${JSON.stringify(errors)}`).not.toMatch(/secret|evalsha/);
    await limiter.close();
  });
});
