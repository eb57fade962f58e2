import { fork } from "node:child_process";
import { once } from "node:events";
import { startRedisServer } from "@carillon/config/redis-server";
import { handleOnce, type SeenStore, type Turn } from "@carillon/runtime/webhooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RedisError, redisSeenStore } from "../src/index.ts";
import { type Connection, connect, hasRedis, kinds, type RedisServer } from "./support.ts";

const MINUTE = 60_000;

describe.skipIf(!hasRedis).each(kinds)("webhooks that were seen, in Redis through %s", (kind) => {
  let server: RedisServer;
  let connection: Connection;
  let store: SeenStore;
  beforeAll(async () => {
    server = await startRedisServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await server.command("FLUSHALL");
    connection = await connect(kind, server.url);
    store = redisSeenStore(connection.client);
  });
  afterEach(() => connection.end());

  const turnOf = async (id: string, leaseMs = MINUTE): Promise<Turn> => {
    const turn = await store.begin(id, leaseMs);
    expect(turn).toBeTypeOf("object");
    return turn as Turn;
  };
  const onlyKey = () => server.command("EVAL", "return redis.call('KEYS', '*')[1]", "0");
  const ttl = async () => Number((await server.command("PTTL", await onlyKey())).slice(1));

  test("one turn at a time, and none once it is finished", async () => {
    const turn = await turnOf("a");
    expect(await store.begin("a", MINUTE)).toBe("busy");
    expect(await store.begin("b", MINUTE)).toBeTypeOf("object");
    await turn.finish(MINUTE);
    expect(await store.begin("a", MINUTE)).toBe("done");
  });

  test("a turn that is given back is anybody's", async () => {
    await (await turnOf("a")).release();
    await turnOf("a");
  });

  test("a lease ends by itself, and who comes too late ends nobody else's", async () => {
    const late = await turnOf("a", 40);
    await expect.poll(() => store.begin("a", MINUTE)).toBeTypeOf("object");
    await late.release();
    expect(await store.begin("a", MINUTE)).toBe("busy");
    await late.finish(MINUTE);
    expect(await store.begin("a", MINUTE)).toBe("done");
  });

  test("keys are digests that end by themselves, after the lease and after the time", async () => {
    const turn = await turnOf("evt_secret", 5_000);
    expect(await onlyKey()).toMatch(/^carillon:\{webhook:[\w-]{43}\}$/);
    expect(await ttl()).toBeLessThanOrEqual(5_000);
    expect(await ttl()).toBeGreaterThan(0);
    await turn.finish(7 * 86_400_000);
    expect(await ttl()).toBeGreaterThan(6 * 86_400_000);
    await turnOf("other").then((other) => other.finish(0.2));
    await expect.poll(async () => store.begin("other", MINUTE)).toBeTypeOf("object");
  });

  test("a prefix keeps receivers apart", async () => {
    await turnOf("a");
    expect(await redisSeenStore(connection.client, { prefix: "mine" }).begin("a", MINUTE)).toBeTypeOf("object");
    expect(await server.command("EVAL", "return #redis.call('KEYS', 'mine:{webhook:*')", "0")).toBe(":1");
  });

  test("of many at once, through many connections, one gets the turn", async () => {
    const others = await Promise.all(Array.from({ length: 5 }, () => connect(kind, server.url)));
    const stores = others.map(({ client }) => redisSeenStore(client));
    const turns = await Promise.all(Array.from({ length: 200 }, (_, n) => stores[n % 5]!.begin("a", MINUTE)));
    for (const other of others) other.end();
    expect(turns.filter((turn) => typeof turn === "object")).toHaveLength(1);
    expect(turns.filter((turn) => turn === "busy")).toHaveLength(199);
  });

  test("a Redis that fails leaves the delivery for later, and its error tells no id", async () => {
    let handled = 0;
    const receive = () =>
      handleOnce(
        store,
        async (seen) => void (await seen("evt_secret")),
        () => handled++,
      );
    await server.command("ACL", "SETUSER", "default", "-eval", "-evalsha");
    const error = await receive().catch((reason: RedisError) => reason);
    await server.command("ACL", "SETUSER", "default", "+@all");
    expect(error).toMatchObject({ name: "RedisError", code: "NOPERM" });
    expect(String((error as Error).stack)).not.toContain("evt_secret");
    expect(handled).toBe(0);
    expect(await receive()).toBe("handled");
    expect(handled).toBe(1);
  });

  test("an answer that is none is no turn", async () => {
    const odd = redisSeenStore({ eval: async () => null, evalsha: async () => null });
    await expect(odd.begin("a", MINUTE)).rejects.toMatchObject({ code: "UNREADABLE_REPLY" });
  });
});

test.skipIf(!hasRedis)("a process that is killed in its handler keeps the event no longer than its lease", async () => {
  const server = await startRedisServer();
  const connection = await connect("redis", server.url);
  try {
    const child = fork(new URL("./dying-receiver.ts", import.meta.url), [server.url, "1500"], {
      execArgv: ["--conditions=@carillon/source"],
    });
    await once(child, "message");
    const store = redisSeenStore(connection.client);
    const handled: string[] = [];
    const receive = () =>
      handleOnce(
        store,
        async (seen) => {
          if (await seen("evt_1")) throw new Error("seen");
          return "evt_1";
        },
        (event) => handled.push(event),
      ).catch((error: Error) => error.name);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await receive()).toBe("WebhookBusyError");
    await expect.poll(receive).toBe("handled");
    expect(await receive()).toBe("repeated");
    expect(handled).toEqual(["evt_1"]);
  } finally {
    connection.end();
    await server.stop();
  }
});
