export type {
  AcquireOptions,
  BucketDemand,
  BucketSnapshot,
  Limiter,
  Permit,
  RateEvidence,
} from "../throttle/limiter.ts";
export { memoryQuotaStore } from "./memory-quota-store.ts";
export type { SharedLimiterOptions } from "./options.ts";
export * from "./quota-store.ts";
export { createSharedLimiter, type SharedLimiter, type SharedLimiterStats } from "./shared-limiter.ts";
