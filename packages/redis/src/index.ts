export type { QuotaStore, SharedLimiter, SharedLimiterStats } from "@carillon/runtime/shared";
export {
  type IoRedisClient,
  type NodeRedisClient,
  type RedisClient,
  type RedisCommands,
  RedisError,
} from "./commands.ts";
export { createRedisLimiter, type RedisLimiterOptions } from "./redis-limiter.ts";
export { type RedisQuotaStoreOptions, redisQuotaStore } from "./redis-quota-store.ts";
export { type RedisSeenStoreOptions, redisSeenStore } from "./redis-seen-store.ts";
export { type RedisTokenStoreOptions, redisTokenStore } from "./redis-token-store.ts";
