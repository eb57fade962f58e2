import { ConfigurationError } from "@carillon/runtime";
import { expect, test } from "vitest";
import { createRedisLimiter, type RedisClient, redisTokenStore } from "../src/index.ts";

test.each<unknown>([undefined, null, "redis://localhost", {}, { eval: async () => null }])(
  "%j is no client, and both say so",
  (client) => {
    const wanted = "A client of node-redis or ioredis is needed, or an object with eval and evalsha.";
    expect(() => createRedisLimiter(client as RedisClient)).toThrow(ConfigurationError);
    expect(() => createRedisLimiter(client as RedisClient)).toThrow(new ConfigurationError(wanted));
    expect(() => redisTokenStore(client as RedisClient)).toThrow(new ConfigurationError(wanted));
  },
);
