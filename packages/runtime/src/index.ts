export type { AuthProvider } from "./auth/provider.ts";
export type { BulkRun } from "./bulk/bulk-run.ts";
export type { BulkCounts, BulkOptions, BulkProgress, BulkResult } from "./bulk/types.ts";
export type { Call, SafeResult, WithResponse } from "./core/call.ts";
export type { PagedCall } from "./core/paged-call.ts";
export type { RawCallOptions } from "./core/unlisted.ts";
export * from "./errors.ts";
export type { FilterOf, FilterText } from "./filter.ts";
export * from "./guards.ts";
export type {
  CallInfo,
  ClientOptions,
  FailureEvent,
  Hooks,
  Logger,
  LogLevel,
  Provided,
  RequestEvent,
  RequestOptions,
  ResponseEvent,
  RetryEvent,
  RetryOptions,
  ThrottleEvent,
  ThrottleOptions,
} from "./options.ts";
export type { BinaryReply } from "./pipeline/stream.ts";
export { type Platform, systemPlatform } from "./platform.ts";
export { createLimiter, type LimiterOptions } from "./throttle/create-limiter.ts";
export type { BucketSnapshot, Limiter } from "./throttle/limiter.ts";
export type { ThrottleSnapshot } from "./throttle/throttle.ts";
