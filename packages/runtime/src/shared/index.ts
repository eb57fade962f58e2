export type {
  AcquireOptions,
  BucketDemand,
  BucketSnapshot,
  Limiter,
  Permit,
  RateEvidence,
} from "../throttle/limiter.ts";
export { memoryQuotaStore } from "./memory-quota-store.ts";
export * from "./quota-store.ts";
export {
  createSharedLimiter,
  type SharedLimiter,
  type SharedLimiterOptions,
  type SharedLimiterStats,
} from "./shared-limiter.ts";
