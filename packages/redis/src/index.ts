export type { QuotaStore, SharedLimiter, SharedLimiterStats } from "@carillon/runtime/shared";
export {
  type IoRedisClient,
  type NodeRedisClient,
  type RedisClient,
  type RedisCommands,
  RedisError,
} from "./commands.ts";
export { createRedisLimiter, type RedisLimiterOptions } from "./redis-limiter.ts";
export { redisQuotaStore, type RedisQuotaStoreOptions } from "./redis-quota-store.ts";
export { redisTokenStore, type RedisTokenStoreOptions } from "./redis-token-store.ts";
