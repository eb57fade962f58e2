import { findRedis, type RedisServer, startRedisServer } from "@carillon/config/redis-server";
import { memoryQuotaStore, type QuotaBucket, type QuotaGrant, type QuotaStore } from "@carillon/runtime/shared";
import fc from "fast-check";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redisQuotaStore } from "../src/index.ts";

// Intervals that binary fractions write exactly: the two stores round at different places.
const buckets: readonly QuotaBucket[] = [
  { id: "second", windows: [{ limit: 10, windowMs: 1_000 }], cost: 1 },
  { id: "second", windows: [{ limit: 6, windowMs: 1_000 }], cost: 1 },
  { id: "second", windows: [{ limit: 10, windowMs: 1_000 }], cost: 3 },
  {
    id: "pair",
    windows: [
      { limit: 5, windowMs: 250 },
      { limit: 20, windowMs: 3_333 },
    ],
    cost: 1,
  },
  { id: "few", windows: [], concurrent: 3, cost: 1 },
  { id: "both", windows: [{ limit: 8, windowMs: 40 }], concurrent: 4, cost: 2 },
  { id: "smooth", windows: [{ limit: 100, windowMs: 1_000 }], pace: { intervalMs: 10.625, credit: 2 }, cost: 1 },
  { id: "free", windows: [], cost: 1 },
  { id: "hour", windows: [{ limit: 1_000, windowMs: 3_600_000 }], cost: 40 },
];

const sets = fc.subarray(
  buckets.map((_, index) => index),
  { minLength: 1, maxLength: 3 },
);
const step = fc.record({
  afterMs: fc.oneof(fc.nat(30), fc.nat(1_500), fc.nat(8_000)),
  kind: fc.constantFrom("ask", "ask", "ask", "ask", "pause", "settle", "forget", "back"),
  set: sets,
  holder: fc.constantFrom("a", "b", "c"),
  want: fc.nat(12),
  known: fc.boolean(),
  strayed: fc.integer({ min: 0, max: 19 }).map((roll) => roll === 0),
  settle: fc.array(
    fc.record({
      pick: fc.nat(20),
      kind: fc.constantFrom("over", "over", "unsent", "held"),
      count: fc.nat(4),
      backMs: fc.integer({ min: -50, max: 1_200 }),
      again: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  ms: fc.nat(3_000),
});

interface Out {
  readonly ticket: string;
  readonly buckets: readonly QuotaBucket[];
  held: number;
}

describe.skipIf(!findRedis())("P10: what Redis grants is what memory grants", () => {
  let server: RedisServer;
  let client: ReturnType<typeof createClient>;
  beforeAll(async () => {
    server = await startRedisServer();
    client = createClient({ url: server.url });
    client.on("error", () => undefined);
    await client.connect();
  });
  afterAll(async () => {
    client.destroy();
    await server.stop();
  });

  test("on the same trace", async () => {
    let traces = 0;
    let grants = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        let now = 1_900_000_000_000;
        let scope = `trace-${++traces}`;
        const redis = redisQuotaStore(client, { now: () => now });
        let memory = memoryQuotaStore({ now: () => now, random: Math.random });
        const generations = { redis: new Map<string, string>(), memory: new Map<string, string>() };
        const open: Out[] = [];

        for (const [index, { afterMs, kind, set, holder, want, known, strayed, settle, ms }] of steps.entries()) {
          now += afterMs;
          const wanted = set
            .map((each) => buckets[each]!)
            .filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place);
          if (kind === "pause") {
            for (const store of [redis, memory]) await store.pause(scope, wanted[0]!.id, ms);
            continue;
          }
          if (kind === "forget") {
            // The data is lost in both.
            await client.sendCommand(["FLUSHALL"]);
            memory = memoryQuotaStore({ now: () => now, random: Math.random });
            continue;
          }
          const told = settle.flatMap(({ pick, kind: how, count, backMs, again }) => {
            const out = open[pick % Math.max(1, open.length)];
            if (!out) return [];
            if (how !== "held") out.held = Math.max(0, out.held - count);
            const { ticket, held } = out;
            const backInMs = out.buckets.map(({ windows }) => windows.map(() => backMs));
            const settlement = { kind: how, ticket, buckets: out.buckets, held, backInMs } as const;
            // A store that heard it before does nothing.
            return again ? [settlement, settlement] : [settlement];
          });
          const ask = (store: QuotaStore, seen: Map<string, string>): Promise<QuotaGrant> =>
            store.acquire({
              scope,
              holder,
              generation: known ? seen.get(holder) : undefined,
              strayed,
              quarantineMs: 60_000,
              reconnectMs: 2_500,
              ticket: `${holder}.${index}`,
              want: kind === "settle" ? 0 : want,
              leaseMs: 5_000,
              buckets: kind === "settle" ? [] : wanted,
              settle: told,
            });
          const fromRedis = await ask(redis, generations.redis);
          const fromMemory = await ask(memory, generations.memory);
          expect({ ...fromRedis, generation: "" }).toEqual({ ...fromMemory, generation: "" });
          for (const name of ["a", "b", "c"])
            expect(generations.redis.get(name) === fromRedis.generation).toBe(
              generations.memory.get(name) === fromMemory.generation,
            );
          generations.redis.set(holder, fromRedis.generation);
          generations.memory.set(holder, fromMemory.generation);
          const { granted } = fromRedis;
          grants += granted;
          if (granted > 0) open.push({ ticket: `${holder}.${index}`, buckets: wanted, held: granted });
          // Another account begins anew.
          if (kind === "back") {
            scope += "+";
            generations.redis.clear();
            generations.memory.clear();
            open.length = 0;
          }
        }
        await client.sendCommand(["FLUSHALL"]);
      }),
      { numRuns: Number(process.env.CARILLON_RUNS ?? (process.env.CI ? 10_000 : 1_000)) },
    );
    expect(grants).toBeGreaterThan(traces);
  });
});
