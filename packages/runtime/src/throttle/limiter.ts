import type { BucketMode, LimitWindow } from "../operation.ts";

/** A bucket as the limiter knows it: an identity and its numbers. */
export interface BucketDemand {
  /** Unique over everything that shares a limiter: `acme:<account>:widgetsRead:widgets.list`. */
  readonly id: string;
  /** The name in the spec, for messages and snapshots. */
  readonly name: string;
  readonly windows: readonly LimitWindow[];
  readonly mode: BucketMode;
  readonly concurrent?: number;
  readonly align?: "clockHour" | "utcDay";
  /** Slots that the request takes. Default 1. */
  readonly cost?: number;
}

export interface AcquireOptions {
  readonly signal?: AbortSignal;
  readonly maxWaitMs?: number;
  /**
   * Longest pause to wait out. A bucket that is closed for longer, now or while the call waits, throws
   * `ThrottleTimeoutError`. Default: unlimited.
   */
  readonly maxPauseMs?: number;
  readonly maxQueue?: number;
  readonly priority?: number;
}

/** What came of the request that a permit was taken for. Exactly one call settles a permit; later ones do nothing. */
export interface Permit {
  /** Time spent in the queue. */
  readonly waitedMs: number;
  /**
   * A response arrived: its slots come back one window from now. `servedAt` is the server's clock (epoch ms, its `Date`
   * header); buckets with `align` tell the boundary by it.
   */
  responded(servedAt?: number): void;
  /** The request certainly never left: the slots are free at once. */
  unsent(): void;
  /** Sent, and nothing known of it: the slots stay taken for a window and a grace. */
  lost(): void;
}

/** Evidence from a response. It can only lower what the limiter lets through. */
export interface RateEvidence {
  /** Requests left, the one that was answered already counted. */
  readonly remaining?: number;
  /** The quota that binds, whatever its window. */
  readonly limit?: number;
  /** Time until the window resets. Default: the bucket's longest window. */
  readonly resetMs?: number;
  /** The quotas as the server tells them; a lower number replaces ours for as long as the server says so. */
  readonly windows?: readonly LimitWindow[];
}

export interface BucketSnapshot {
  id: string;
  name: string;
  windows: { limit: number; windowMs: number; used: number }[];
  queued: number;
  inFlight: number;
  /** Time until a pause ends; 0 when there is none. */
  pausedForMs: number;
}

export interface Limiter {
  /** Takes a slot of every bucket in one step, or waits. Returns at once, without a promise, when there is room. */
  acquire(demands: readonly BucketDemand[], options?: AcquireOptions): Permit | Promise<Permit>;
  /** Nothing passes this bucket for `ms`; afterwards one probe, then a ramp. */
  pause(id: string, ms: number): void;
  /**
   * Lowers what is left of the current window. Call it before `responded()` of the permit that brought the evidence: a
   * request that reports for itself is not subtracted a second time.
   */
  observe(id: string, evidence: RateEvidence): void;
  /** The buckets that hold any state, those whose id starts with `prefix`. */
  snapshot(prefix?: string): BucketSnapshot[];
}
