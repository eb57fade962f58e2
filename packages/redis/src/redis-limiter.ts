import type { Platform } from "@carillon/runtime";
import { createSharedLimiter, type SharedLimiter, type SharedLimiterOptions } from "@carillon/runtime/shared";
import type { RedisClient } from "./commands.ts";
import { redisQuotaStore } from "./redis-quota-store.ts";

export interface RedisLimiterOptions extends SharedLimiterOptions {
  /** Begins every key. Default `carillon`. */
  prefix?: string;
  /** Clock and dice, for tests. */
  platform?: Platform;
}

/**
 * A limiter that shares its quotas with every process that uses the same Redis or Valkey.
 *
 * @param client a connected client of node-redis or ioredis, or an object with `eval` and `evalsha`
 * @throws ConfigurationError for options that make no sense, and for what is no client
 */
export function createRedisLimiter(client: RedisClient, options: RedisLimiterOptions = {}): SharedLimiter {
  return createSharedLimiter(redisQuotaStore(client, { prefix: options?.prefix }), options?.platform, options);
}
