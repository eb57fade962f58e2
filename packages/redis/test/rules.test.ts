import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startRedisServer } from "@carillon/config/redis-server";
import type { QuotaBucket, QuotaRequest, QuotaSettlement } from "@carillon/runtime/shared";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRedisLimiter, type RedisCommands, redisQuotaStore } from "../src/index.ts";
import { type Connection, connect, demandOf, hasRedis, type RedisServer } from "./support.ts";

describe.skipIf(!hasRedis)("rules of the store", () => {
  let server: RedisServer;
  let connection: Connection;
  let now: number;
  let tickets = 0;
  beforeAll(async () => {
    server = await startRedisServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await server.command("FLUSHALL");
    connection = await connect("redis", server.url);
    now = 1_900_000_000_000;
  });
  afterEach(() => connection.end());

  const bucket = (limit: number, windowMs: number, more: Partial<QuotaBucket> = {}): QuotaBucket => ({
    id: "main",
    windows: [{ limit, windowMs }],
    cost: 1,
    ...more,
  });
  const storeOf = () => redisQuotaStore(connection.client, { now: () => now });
  const requestOf = (want: number, buckets: QuotaBucket[], more: Partial<QuotaRequest> = {}): QuotaRequest => ({
    scope: "acme:a",
    holder: "one",
    generation: undefined,
    strayed: false,
    quarantineMs: 60_000,
    reconnectMs: 2_500,
    ticket: `t${tickets++}`,
    want,
    leaseMs: 30_000,
    buckets,
    settle: [],
    ...more,
  });
  const ask = (want: number, buckets: QuotaBucket[], more?: Partial<QuotaRequest>) =>
    storeOf().acquire(requestOf(want, buckets, more));
  const over = (ticket: string, each: QuotaBucket, held: number, backInMs: number): QuotaSettlement => ({
    kind: "over",
    buckets: [each],
    ticket,
    held,
    backInMs: [each.windows.map(() => backInMs)],
  });

  test("what nobody settles comes back after the lease and a window", async () => {
    const main = bucket(5, 1_000);
    expect(await ask(9, [main])).toMatchObject({ granted: 5 });
    now += 30_999;
    expect(await ask(1, [main])).toMatchObject({ granted: 0 });
    now += 1;
    expect(await ask(9, [main])).toMatchObject({ granted: 5 });
  });

  test("a settled slot comes back a window after its answer, however late the store hears of it", async () => {
    const main = bucket(1, 1_000);
    await ask(1, [main], { ticket: "x" });
    now += 400;
    // Answered 300 ms ago.
    expect(await ask(1, [main], { settle: [over("x", main, 0, 700)] })).toMatchObject({ granted: 0 });
    now += 699;
    expect(await ask(1, [main])).toMatchObject({ granted: 0 });
    now += 1;
    expect(await ask(1, [main])).toMatchObject({ granted: 1 });
  });

  test("a settlement that is told twice counts once, and an older one not at all", async () => {
    const main = bucket(4, 1_000);
    await ask(4, [main], { ticket: "x" });
    const half = over("x", main, 2, 1_000);
    await ask(0, [], { settle: [half] });
    await ask(0, [], { settle: [half, over("x", main, 3, 1_000)] });
    now += 1_000;
    expect(await ask(4, [main])).toMatchObject({ granted: 2 });
  });

  test("what was never sent is free at once", async () => {
    const main = bucket(4, 1_000);
    await ask(4, [main], { ticket: "x" });
    const back: QuotaSettlement = { kind: "unsent", buckets: [main], ticket: "x", held: 1, backInMs: [] };
    expect(await ask(4, [main], { settle: [back] })).toMatchObject({ granted: 3 });
  });

  test("all buckets give or none does", async () => {
    const wide = bucket(10, 1_000, { id: "wide" });
    const narrow = bucket(2, 1_000, { id: "narrow" });
    expect(await ask(5, [wide, narrow])).toMatchObject({ granted: 2 });
    expect(await ask(5, [wide, narrow])).toMatchObject({ granted: 0 });
    expect(await ask(9, [wide])).toMatchObject({ granted: 8 });
  });

  test("holders share what is free; one that is silent for 5 s has no share", async () => {
    const main = bucket(20, 1_000);
    expect(await ask(1, [main], { holder: "a" })).toMatchObject({ granted: 1, holders: 1 });
    expect(await ask(20, [main], { holder: "b" })).toMatchObject({ granted: 10, holders: 2 });
    now += 36_000;
    expect(await ask(20, [main], { holder: "b" })).toMatchObject({ granted: 20, holders: 1 });
  });

  test("a cost above one, and above the limit", async () => {
    const main = bucket(10, 1_000, { cost: 4 });
    expect(await ask(5, [main])).toMatchObject({ granted: 2 });
    const huge = bucket(10, 1_000, { id: "other", cost: 40 });
    expect(await ask(5, [huge])).toMatchObject({ granted: 1 });
    expect(await ask(5, [huge])).toMatchObject({ granted: 0 });
  });

  test("slots of requests at a time come back when the requests are over, or at the end of the lease", async () => {
    const main: QuotaBucket = { id: "main", windows: [], concurrent: 3, cost: 1 };
    expect(await ask(5, [main], { ticket: "x" })).toMatchObject({ granted: 3 });
    expect(await ask(5, [main], { ticket: "y", settle: [over("x", main, 1, 0)] })).toMatchObject({ granted: 2 });
    now += 30_000;
    expect(await ask(5, [main])).toMatchObject({ granted: 3 });
  });

  test("a request that takes long keeps its slot", async () => {
    const main: QuotaBucket = { id: "main", windows: [], concurrent: 1, cost: 1 };
    await ask(1, [main], { ticket: "x" });
    now += 20_000;
    await ask(0, [], { settle: [{ kind: "held", buckets: [main], ticket: "x", held: 1, backInMs: [] }] });
    now += 29_000;
    expect(await ask(1, [main])).toMatchObject({ granted: 0 });
    now += 1_000;
    expect(await ask(1, [main])).toMatchObject({ granted: 1 });
  });

  test("a pace holds for all holders together", async () => {
    const main = bucket(10_000, 1_000, { pace: { intervalMs: 10, credit: 2 } });
    const starts: number[] = [];
    for (let turn = 0; turn < 400; turn++) {
      const { granted, startMs } = await ask(5, [main], { holder: `h${turn % 4}` });
      for (let each = 0; each < granted; each++) starts.push(now + startMs + each * 10);
      now += 7;
    }
    starts.sort((a, b) => a - b);
    expect(starts.length).toBeGreaterThan(270);
    for (const [index, at] of starts.entries())
      if (index >= 13) expect(at - starts[index - 13]!).toBeGreaterThanOrEqual(100);
  });

  test("the lower of two limits holds while both are asked for, and nobody is stuck", async () => {
    const high = bucket(10, 1_000);
    const low = bucket(4, 1_000);
    expect(await ask(1, [low], { ticket: "x" })).toMatchObject({ granted: 1 });
    expect(await ask(9, [high])).toMatchObject({ granted: 3 });
    now += 40_000;
    expect(await ask(10, [high])).toMatchObject({ granted: 10 });
    expect(await ask(1, [low])).toMatchObject({ granted: 0 });
    now += 31_000;
    expect(await ask(10, [low])).toMatchObject({ granted: 4 });
  });

  test("a pause closes a bucket for everybody, and a shorter one does not open it", async () => {
    const main = bucket(10, 1_000);
    await storeOf().pause("acme:a", "main", 5_000);
    await storeOf().pause("acme:a", "main", 1_000);
    expect(await ask(1, [main])).toMatchObject({ granted: 0, pausedMs: [5_000], waitMs: 5_000 });
    now += 5_000;
    expect(await ask(1, [main])).toMatchObject({ granted: 1, pausedMs: [0] });
  });

  test("data that are lost close the buckets for one window, to whoever asks", async () => {
    const main = bucket(10, 1_000);
    const { generation } = await ask(1, [main]);
    await server.command("FLUSHALL");
    const { generation: next } = await ask(1, [main], { holder: "new" });
    expect(next).not.toBe(generation);
    now += 100;
    expect(await ask(1, [main], { generation })).toMatchObject({ granted: 0, waitMs: 900 });
    expect(await ask(1, [main], { holder: "new" })).toMatchObject({ granted: 0 });
    now += 900;
    expect(await ask(1, [main], { generation })).toMatchObject({ granted: 1 });
  });

  test("without a word for hours nothing counts as lost", async () => {
    const main = bucket(10, 1_000);
    const { generation } = await ask(1, [main]);
    now += 7_000_000;
    expect(await ask(1, [main], { generation })).toMatchObject({ granted: 1, generation });
  });

  test("a clock that jumps back does not lock anybody out", async () => {
    const main = bucket(10, 1_000);
    await ask(10, [main]);
    now -= 3_600_000;
    const { granted, waitMs } = await ask(1, [main]);
    expect({ granted, waitMs }).toEqual({ granted: 0, waitMs: 1_000 });
    now += 1_000;
    expect(await ask(10, [main])).toMatchObject({ granted: 10 });
  });

  test("every key ends by itself, and none tells the account", async () => {
    const limiter = createRedisLimiter(connection.client);
    const id = "acme:Secret Account:main:user@example.com";
    const permit = await limiter.acquire([demandOf(5, 1_000, { id })]);
    permit.responded();
    limiter.pause(id, 1_000);
    await limiter.close();
    const keys = await server.command("EVAL", "return table.concat(redis.call('KEYS', '*'), ' ')", "0");
    expect(keys.split(" ").length).toBeGreaterThanOrEqual(3);
    expect(keys).not.toMatch(/ecret|example/);
    for (const key of keys.split(" ")) {
      expect(key).toMatch(/^carillon:\{acme:[0-9a-z]{14}\}/);
      expect(Number((await server.command("PTTL", key)).slice(1))).toBeGreaterThan(0);
    }
  });
});

describe.skipIf(!hasRedis)("limiters that share", () => {
  let server: RedisServer;
  let connection: Connection;
  beforeAll(async () => {
    server = await startRedisServer();
    connection = await connect("ioredis", server.url);
  });
  afterAll(async () => {
    connection.end();
    await server.stop();
  });
  beforeEach(() => server.command("FLUSHALL"));

  test("a refusal that one sees holds up the other", async () => {
    const [a, b] = [createRedisLimiter(connection.client), createRedisLimiter(connection.client)];
    const demand = demandOf(100, 1_000);
    (await a.acquire([demand])).responded();
    (await b.acquire([demand])).responded();
    a.pause(demand.id, 700);
    await sleep(50);
    const since = performance.now();
    const permit = await b.acquire([demand]);
    expect(performance.now() - since).toBeGreaterThan(500);
    permit.responded();
    await Promise.all([a.close(), b.close()]);
  });

  test("what is not used goes back when the limiter is closed; who waits is told", async () => {
    const [a, b] = [createRedisLimiter(connection.client), createRedisLimiter(connection.client)];
    const demand = demandOf(10, 60_000);
    const mine = await Promise.all(Array.from({ length: 10 }, () => a.acquire([demand])));
    const waits = Promise.resolve(a.acquire([demand])).catch((error: Error) => error.message);
    await a.close();
    expect(await waits).toMatch(/closed/);
    // Requests that were under way then are told of all the same.
    for (const permit of mine) permit.unsent();
    await expect(async () => a.acquire([demand])).rejects.toThrow(/closed/);
    const theirs = await Promise.all(Array.from({ length: 10 }, () => b.acquire([demand])));
    expect(theirs).toHaveLength(10);
    for (const permit of theirs) permit.unsent();
    await b.close();
  });

  test("the two commands of any client are enough", async () => {
    const { client } = connection as unknown as { client: { eval(...args: unknown[]): Promise<unknown> } };
    const commands: RedisCommands = {
      eval: (script, keys, args) => client.eval(script, keys.length, ...keys, ...args),
      evalsha: async () => {
        throw new Error("NOSCRIPT No matching script. Please use EVAL.");
      },
    };
    const limiter = createRedisLimiter(commands);
    (await limiter.acquire([demandOf(3, 1_000)])).responded();
    expect(limiter.stats()).toMatchObject({ granted: 1, failures: 0 });
    await limiter.close();
  });
});

describe.skipIf(!hasRedis)("a cluster", () => {
  test("takes all keys of a call, since they share a hash tag", async () => {
    const dir = await mkdtemp(join(tmpdir(), "cluster-"));
    const server = await startRedisServer({ "cluster-enabled": "yes", dir });
    try {
      expect(await server.command("CLUSTER", "ADDSLOTSRANGE", "0", "16383")).toBe("+OK");
      while (!(await server.command("CLUSTER", "INFO")).includes("cluster_state:ok")) await sleep(20);
      // The proof that this server minds.
      expect(await server.command("EVAL", "return 1", "2", "a", "b")).toMatch(/CROSSSLOT/);
      const connection = await connect("redis", server.url);
      const limiter = createRedisLimiter(connection.client);
      const demands = [demandOf(5, 1_000), demandOf(5, 1_000, { id: "acme:acct:other:7", name: "other" })];
      (await limiter.acquire(demands)).responded();
      limiter.pause(demands[1]!.id, 10);
      await limiter.close();
      expect(limiter.stats()).toMatchObject({ granted: 1, failures: 0 });
      connection.end();
    } finally {
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    }
  });
});
