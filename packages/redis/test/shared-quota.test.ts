import { setTimeout as sleep } from "node:timers/promises";
import { findRedis, type RedisServer, startRedisServer } from "@carillon/config/redis-server";
import type { SharedLimiter } from "@carillon/runtime/shared";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRedisLimiter } from "../src/index.ts";

const hasRedis = findRedis() !== undefined;
const demand = {
  id: "acme:acct:main",
  name: "main",
  windows: [{ limit: 100, windowMs: 1_000 }],
  mode: "window" as const,
};

describe.skipIf(!hasRedis)("many limiters, one quota", () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedisServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await server.command("FLUSHALL");
  });

  async function connected(kind: "redis" | "ioredis") {
    if (kind === "ioredis") {
      const client = new Redis(server.url);
      client.on("error", () => undefined);
      return { client, end: () => client.disconnect() };
    }
    const client = createClient({ url: server.url });
    client.on("error", () => undefined);
    await client.connect();
    return { client, end: () => client.destroy() };
  }

  test.each(["redis", "ioredis"] as const)(
    "%s: never more than the limit in a window, nearly all of it used",
    async (kind) => {
      const members = await Promise.all(Array.from({ length: 4 }, () => connected(kind)));
      const limiters = members.map(({ client }) => createRedisLimiter(client));
      const sent: number[] = [];
      const counts = limiters.map(() => 0);
      const stop = new AbortController();
      const work = async (limiter: SharedLimiter, index: number): Promise<void> => {
        while (!stop.signal.aborted) {
          const permit = await limiter.acquire([demand], { signal: stop.signal });
          sent.push(performance.now());
          counts[index]!++;
          await sleep(2);
          permit.responded();
        }
      };
      const workers = limiters.flatMap((limiter, index) =>
        Array.from({ length: 40 }, () => work(limiter, index).catch(() => undefined)),
      );
      await sleep(6_000);
      stop.abort();
      await Promise.all(workers);
      let most = 0;
      for (let from = 0, to = 0; to < sent.length; to++) {
        while (sent[to]! - sent[from]! >= 1_000) from++;
        most = Math.max(most, to - from + 1);
      }
      expect(most).toBeLessThanOrEqual(100);
      await Promise.all(limiters.map((limiter) => limiter.close()));
      for (const { end } of members) end();
    },
  );
});
