export { memoryQuotaStore } from "./memory-quota-store.ts";
export * from "./quota-store.ts";
export {
  createSharedLimiter,
  type SharedLimiter,
  type SharedLimiterOptions,
  type SharedLimiterStats,
} from "./shared-limiter.ts";
